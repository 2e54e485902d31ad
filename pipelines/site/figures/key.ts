import {toHex, type ColourName} from '../../../src/charts/colours.js';
import {toHatch, toOtherFrame} from '../../../src/charts/hatch.js';
import {formatConcept} from '../../../src/charts/statement.js';
import {toShape} from '../../../src/charts/statements/statement-marks.js';
import type {Language} from '../../../src/rows.js';
import {formatHedge} from '../../../src/words/quantity.js';
import {html, toHtml, type Html} from '../text/html.js';
import {say} from '../text/say.js';

const ID = 'key-to-the-marks';

/** The key to the marks, explained once; every chart links to it by its `id`. */
export function createKey(language: Language): Html {
  const items = [
    ...listNouns(language),
    ...listHedges(language),
    ...listTimes(language),
    ...listMapMarks(language),
  ];
  return html`<ul class="k-key" id="${ID}">${items.map(
    ([drawing, words]) =>
      html`<li><svg class="k-drawing" viewBox="0 0 48 28" width="48" height="28" direction="ltr" aria-hidden="true">${toHtml(drawing)}</svg><span>${words}</span></li>`,
  )}</ul>`;
}

type KeyEntry = [drawing: string, words: Html];

function listNouns(language: Language): KeyEntry[] {
  const noun = (concept_id: string) => ({noun: formatConcept(concept_id, language)});
  return [
    [drawDot('turquoise'), say(language, 'key.turquoise', noun('industrial_cluster'))],
    [drawDot('saffron'), say(language, 'key.saffron', noun('business_cluster'))],
    [drawDot('grey'), say(language, 'key.grey')],
    [drawDot('grey', {isSolid: true}), say(language, 'key.solid')],
    [drawDot('grey'), say(language, 'key.hollow')],
    [drawDot('grey', {dash: '2.5 2'}), say(language, 'key.dashed')],
  ];
}

function listHedges(language: Language): KeyEntry[] {
  const [more, least, less, most, about] = ['>', '>=', '<', '<=', '~'].map((operator) =>
    formatHedge(operator, language),
  );
  const stem = `<path d="M24,14V1" stroke="${toHex('grey')}" stroke-width="6" stroke-opacity=".4"/>`;
  const band = `<rect x="12" y="3" width="24" height="22" fill="${toHex('greyTint')}" rx="6"/>`;
  return [
    [drawDot('grey', {operator: '>'}), say(language, 'key.up', {more, least})],
    [drawDot('grey', {operator: '<'}), say(language, 'key.down', {less, most})],
    [band + drawDot('grey'), say(language, 'key.band', {about})],
    [stem + drawDot('grey'), say(language, 'key.range')],
  ];
}

function listTimes(language: Language): KeyEntry[] {
  const stop = (offset: string, colour: ColourName) =>
    `<stop offset="${offset}" stop-color="${toHex(colour)}"/>`;
  const stops = stop('0', 'paper') + stop('.4', 'grey') + stop('.6', 'grey') + stop('1', 'paper');
  const bar = `<defs><linearGradient id="${ID}-bar">${stops}</linearGradient></defs><rect x="3" y="10.5" width="42" height="7" rx="3.5" fill="${toHex('paper')}" stroke="url(#${ID}-bar)" stroke-width="1.4"/>`;
  const span = `<rect x="4" y="6" width="40" height="16" fill="${toHex('lapis1')}"/><rect x="4" y="19" width="19" height="3" fill="${toHex('lapis3')}"/><rect x="25" y="6" width="19" height="3" fill="${toHex('lapis3')}"/>`;
  const paint = `fill="${toHex('paper')}" stroke="${toHex('turquoise')}" stroke-width="1.8"`;
  const line = `<path d="M8,20L40,8" stroke="${toHex('turquoise')}" stroke-width="1.6"/><circle cx="8" cy="20" r="4" ${paint}/><circle cx="40" cy="8" r="4" ${paint}/>`;
  return [
    [drawDot('grey', {isSolid: true}), say(language, 'key.dot')],
    [bar, say(language, 'key.bar')],
    [line, say(language, 'key.line')],
    [span, say(language, 'key.span')],
  ];
}

function listMapMarks(language: Language): KeyEntry[] {
  const box = 'x="12" y="5" width="24" height="18"';
  const silent = `<defs>${toHatch(`${ID}-hatch`)}</defs><rect ${box} fill="url(#${ID}-hatch)" stroke="${toHex('quiet')}"/>`;
  const other = `<defs>${toOtherFrame(`${ID}-other-frame`)}</defs><rect ${box} fill="url(#${ID}-other-frame)" stroke="${toHex('grey')}"/>`;
  const uncounted = `<rect ${box} fill="${toHex('paper')}" stroke="${toHex('rule')}"/>`;
  const zero = `<rect ${box} fill="${toHex('lapis0')}" stroke="${toHex('lapisEdge')}"/>`;
  const conflict = `<path d="M24,8L30,14L24,20L18,14Z" fill="${toHex('pomegranate')}"/>`;
  const award = `<path d="M24,7L31,14L24,21L17,14Z" fill="${toHex('paper')}" stroke="${toHex('ink')}" stroke-width="1.6"/>`;
  return [
    [silent, say(language, 'key.hatched')],
    [other, say(language, 'key.other-frame')],
    [uncounted, say(language, 'key.uncounted')],
    [zero, say(language, 'key.zero')],
    [conflict, say(language, 'key.pomegranate')],
    [award, say(language, 'key.diamond')],
  ];
}

function drawDot(
  colour: ColourName,
  {operator = '=', isSolid = false, dash = ''}: {operator?: string; isSolid?: boolean; dash?: string} = {},
): string {
  const dashed = dash && ` stroke-dasharray="${dash}"`;
  return `<path transform="translate(24,14) scale(13)" d="${toShape(operator)}" fill="${toHex(isSolid ? colour : 'paper')}" stroke="${toHex(colour)}" stroke-width="1.8"${dashed} vector-effect="non-scaling-stroke"/>`;
}
