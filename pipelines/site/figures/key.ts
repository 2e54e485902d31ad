import {toShape} from '../../../src/charts/statements/statement-marks.js';
import {toHex, type ColourName} from '../../../src/charts/colours.js';
import {escapeHtml} from '../text/html.js';
import type {Language} from '../../../src/rows.js';
import {toHatch} from '../../../src/charts/hatch.js';

type Entry = Record<Language, string> & {drawing: string};

/** The key to the marks, explained once; every chart links to it by its `id`. */
export function createKey(language: Language, id = 'key-to-the-marks'): string {
  const items = listEntries(id).map(
    (entry) =>
      `<li><svg class="k-drawing" viewBox="0 0 48 28" width="48" height="28" direction="ltr" aria-hidden="true">${entry.drawing}</svg>` +
      `<span>${escapeHtml(entry[language])}</span></li>`,
  );
  return `<ul class="k-key" id="${escapeHtml(id)}">${items.join('')}</ul>`;
}

function listEntries(id: string): Entry[] {
  return [...listNouns(), ...listHedges(), ...listTimes(id), ...listMapMarks(id)];
}

function listNouns(): Entry[] {
  return [
    {drawing: dot('turquoise'), fa: 'فیروزه\u200cای: خوشه صنعتی', en: 'Turquoise: industrial cluster'},
    {drawing: dot('saffron'), fa: 'زعفرانی: خوشه کسب\u200cوکار', en: 'Saffron: business cluster'},
    {
      drawing: dot('grey'),
      fa: 'خاکستری: «خوشه» بی\u200cپسوند، یا شمارش چیز دیگر',
      en: 'Grey: the bare noun “cluster”, or a count of something else',
    },
    {
      drawing: dot('grey', {solid: true}),
      fa: 'توپر: خوانده از متن اصلی',
      en: 'Solid: read from the original text',
    },
    {drawing: dot('grey'), fa: 'توخالی: خوانده از چکیده', en: 'Hollow: read from a brief'},
    {
      drawing: dot('grey', {dash: '2.5 2'}),
      fa: 'بریده: برنامه، پیش\u200cبینی یا امید',
      en: 'Dashed: a plan, a forecast or a hope',
    },
  ];
}

function listHedges(): Entry[] {
  return [
    {
      drawing: dot('grey', {operator: '>'}),
      fa: 'پیکان رو به بالا: «بیش از»؛ با خط زیر: «دست\u200cکم»',
      en: 'Arrow up: more than; with a bar beneath: at least',
    },
    {
      drawing: dot('grey', {operator: '<'}),
      fa: 'پیکان رو به پایین: «کمتر از»؛ با خط بالا: «تا»',
      en: 'Arrow down: less than; with a bar above: up to',
    },
    {
      drawing: `<rect x="12" y="3" width="24" height="22" fill="${toHex('greyTint')}" rx="6"/>${dot('grey')}`,
      fa: 'نوار نرم: «حدود»',
      en: 'Soft band: about',
    },
  ];
}

function listTimes(id: string): Entry[] {
  const stops = `<stop offset="0" stop-color="${toHex('paper')}"/><stop offset=".4" stop-color="${toHex('grey')}"/><stop offset=".6" stop-color="${toHex('grey')}"/><stop offset="1" stop-color="${toHex('paper')}"/>`;
  const bar = `<defs><linearGradient id="${id}-bar">${stops}</linearGradient></defs><rect x="3" y="10.5" width="42" height="7" rx="3.5" fill="${toHex('paper')}" stroke="url(#${id}-bar)" stroke-width="1.4"/>`;
  const line = `<path d="M8,20L40,8" stroke="${toHex('turquoise')}" stroke-width="1.6"/><circle cx="8" cy="20" r="4" fill="${toHex('paper')}" stroke="${toHex('turquoise')}" stroke-width="1.8"/><circle cx="40" cy="8" r="4" fill="${toHex('paper')}" stroke="${toHex('turquoise')}" stroke-width="1.8"/>`;
  return [
    {
      drawing: dot('grey', {solid: true}),
      fa: 'دایره: روز (یا ماه) گفته دانسته است',
      en: 'Dot: the day (or month) is known',
    },
    {
      drawing: bar,
      fa: 'میله با دو سر روشن: روز دانسته نیست؛ از نخستین تا واپسین روز ممکن',
      en: 'Bar with light ends: the day is not known; from the first to the last possible day',
    },
    {
      drawing: line,
      fa: 'خط: تنها میان گفته\u200cهای تاریخ\u200cدار یک سری',
      en: 'Line: only between dated statements of one series',
    },
  ];
}

function listMapMarks(id: string): Entry[] {
  const box = 'x="12" y="5" width="24" height="18"';
  return [
    {
      drawing: `<defs>${toHatch(`${id}-hatch`)}</defs><rect ${box} fill="url(#${id}-hatch)" stroke="${toHex('quiet')}"/>`,
      fa: 'هاشور: خاموش؛ دربارهٔ این استان گفته\u200cای نیست، و این صفر نیست',
      en: 'Hatched: silent; nothing has been said of this province, which is not zero',
    },
    {
      drawing: `<rect ${box} fill="${toHex('lapis0')}" stroke="${toHex('lapisEdge')}"/>`,
      fa: 'روشن با لبه: صفر',
      en: 'Lightest with a border: zero',
    },
    {
      drawing: `<path d="M24,8L30,14L24,20L18,14Z" fill="${toHex('pomegranate')}"/>`,
      fa: 'اناری: گفته\u200cهایی که با هم نمی\u200cخوانند',
      en: 'Pomegranate: statements that disagree',
    },
    {
      drawing: `<path d="M24,7L31,14L24,21L17,14Z" fill="${toHex('paper')}" stroke="${toHex('ink')}" stroke-width="1.6"/>`,
      fa: 'لوزی: جایزه یا عنوان، که مرحله نیست',
      en: 'Diamond: an award or title, which is not a stage',
    },
  ];
}

function dot(
  colour: ColourName,
  {operator = '=', solid = false, dash}: {operator?: string; solid?: boolean; dash?: string} = {},
): string {
  const fill = toHex(solid ? colour : 'paper');
  const dashed = dash
    ? ` stroke-dasharray="${dash}" vector-effect="non-scaling-stroke"`
    : ' vector-effect="non-scaling-stroke"';
  return `<path transform="translate(24,14) scale(13)" d="${toShape(operator)}" fill="${fill}" stroke="${toHex(colour)}" stroke-width="1.8"${dashed}/>`;
}
