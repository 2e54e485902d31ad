import {describe, expect, it} from 'vitest';
import {readContext} from '../read-context.js';
import {readVocabulary} from '../../io/read-reference.js';
import {findRoot} from '../../io/find-root.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));

/** Who speaks at the first word that begins so. */
function readSpeaker(text: string, word: string) {
  const {speakers, reading} = readContext({id: 'x', text}, vocabulary);
  const at = reading.tokens.findIndex(({start}) => start >= text.indexOf(word));
  return speakers.at(at);
}

const KINDS: [
  kind: string,
  rows: [text: string, at: string, name: string | null, place?: string | null][],
][] = [
  [
    'a name with its post behind it',
    [
      [
        'ژاله کیان‌فر، مدیرعامل شرکت شهرک‌های صنعتی همدان، گفت ۱۴ خوشه فعال است.',
        '۱۴',
        'ژاله کیان‌فر',
        'IR-13',
      ],
      ['بهنام آذرپی، از انجمن کفش تبریز، می‌گوید ۱۴ خوشه فعال است.', '۱۴', 'بهنام آذرپی', 'IR-03'],
      ['کشاورز، دبیر خانه صنعت سمنان، افزوده است که ۱۴ خوشه فعال است.', '۱۴', 'کشاورز', 'IR-20'],
      [
        'در آیینی در گرگان، ژاله کیان‌فر که مشاور سازمان صنایع کوچک و شهرک‌های صنعتی ایران است به خبرنگاران گفت ۱۴ خوشه فعال است.',
        '۱۴',
        'ژاله کیان‌فر',
        'IR',
      ],
    ],
  ],
  [
    'a post with its name behind it',
    [
      [
        'معاون فنی شرکت شهرک‌های صنعتی ایلام، ژاله کیان‌فر، گفت ۱۴ خوشه فعال است.',
        '۱۴',
        'ژاله کیان‌فر',
        'IR-16',
      ],
      ['معاون وزیر صمت، دکتر بهنام آذرپی، در گرگان از شناسایی ۱۴ خوشه خبر داد.', '۱۴', 'بهنام آذرپی', 'IR'],
      ['مدیرعامل شرکت شهرک‌های صنعتی قم بهنام آذرپی گفت ۱۴ خوشه فعال است.', '۱۴', 'بهنام آذرپی', 'IR-25'],
    ],
  ],
  [
    'a name far before its verb',
    [
      ['بهنام آذرپی روز دوشنبه به رسانه‌ها گفت ۱۴ خوشه فعال است.', '۱۴', 'بهنام آذرپی'],
      [
        'ژاله کیان‌فر که هدایت اداره صنعت ملایر را بر عهده دارد، دیروز از شناسایی ۱۴ خوشه سخن گفت.',
        '۱۴',
        'ژاله کیان‌فر',
      ],
      ['بهنام آذرپی در دیدار با استاندار یزد گفت ۱۴ خوشه فعال است.', '۱۴', 'بهنام آذرپی'],
    ],
  ],
  [
    'a post alone',
    [
      ['فرماندار محلات تصریح کرد ۱۴ خوشه فعال است.', '۱۴', 'فرماندار محلات', 'IR-00'],
      ['وزیر صنعت، معدن و تجارت یادآور می‌شود که ۱۴ خوشه فعال است.', '۱۴', 'وزیر صنعت، معدن و تجارت', 'IR'],
      ['مدیرکل صنعت گیلان: ۱۴ خوشه فعال است.', '۱۴', 'مدیرکل صنعت گیلان', 'IR-01'],
      [
        'رئیس اتاق بازرگانی کرمان شمار خوشه‌ها را ۱۴ خوشه می‌داند.',
        '۱۴',
        'رئیس اتاق بازرگانی کرمان',
        'IR-08',
      ],
    ],
  ],
  [
    'a body that alone speaks',
    [
      ['شرکت شهرک‌ها این عدد را ۱۴ خوشه می‌داند.', '۱۴', 'شرکت شهرک‌ها'],
      ['به استناد مرکز آمار ایران ۱۴ خوشه فعال است.', '۱۴', 'مرکز آمار ایران', 'IR'],
    ],
  ],
  [
    'a source before or behind what it says',
    [
      ['به گفته ژاله کیان‌فر، ۱۴ خوشه فعال است.', '۱۴', 'ژاله کیان‌فر'],
      ['به باور رئیس خانه صنعت یزد، ۱۴ خوشه فعال است.', '۱۴', 'رئیس خانه صنعت یزد', 'IR-21'],
      [
        'ژاله کیان‌فر، استاندار یزد، سخنرانی کرد. ۱۴ خوشه فعال است، به گفته ژاله کیان‌فر.',
        '۱۴',
        'ژاله کیان‌فر',
      ],
      ['۱۴ خوشه شکل گرفته بود و به گفته ژاله کیان‌فر، ۹ خوشه پایان یافت.', '۱۴', null],
      ['۱۴ خوشه شکل گرفته بود و به گفته ژاله کیان‌فر، ۹ خوشه پایان یافت.', '۹', 'ژاله کیان‌فر'],
    ],
  ],
  [
    'a mark behind a quotation covers what it quotes',
    [
      ['۱۴ خوشه فعال است. این را ژاله کیان‌فر، استاندار یزد، می‌گوید.', '۱۴', 'ژاله کیان‌فر', 'IR-21'],
      [
        '«۱۴ خوشه داشتیم. همه فعال بود.» این را ژاله کیان‌فر، استاندار یزد، گفت.',
        '۱۴',
        'ژاله کیان‌فر',
        'IR-21',
      ],
      ['۱۴ خوشه فعال است. ژاله کیان‌فر همچنین از راه‌اندازی ۳ خوشه خبر داد.', '۱۴', 'ژاله کیان‌فر'],
      ['۱۴ خوشه فعال است. ژاله کیان‌فر از راه‌اندازی ۳ خوشه خبر داد.', '۱۴', null],
    ],
  ],
  [
    'what somebody thinks, and pointers to what was said',
    [
      ['پیش‌بینی رئیس خانه صنعت یزد این است که ۱۴ خوشه پایان یابد.', '۱۴', 'رئیس خانه صنعت یزد', 'IR-21'],
      [
        '۱۴ خوشه فعال است. این آمار را ژاله کیان‌فر، استاندار یزد، داد و افزود کار خوب است.',
        '۱۴',
        'ژاله کیان‌فر',
        'IR-21',
      ],
      [
        'کار از نگاه معاون صنایع کوچک یزد خوب نیست. او می‌گوید ۱۴ خوشه فعال است.',
        '۱۴',
        'معاون صنایع کوچک یزد',
        'IR-21',
      ],
      ['دبیر انجمن سنگ محلات خبر از شناسایی ۱۴ خوشه داد.', '۱۴', 'دبیر انجمن سنگ محلات', 'IR-00'],
      ['ژاله کیان‌فر، استاندار یزد، آمار را اصلاح کرد: ۱۴ خوشه فعال است.', '۱۴', 'ژاله کیان‌فر', 'IR-21'],
    ],
  ],
  [
    'a speaker keeps what follows until another voice is marked',
    [
      ['ژاله کیان‌فر گفت کار خوب است. ما ۱۴ خوشه داریم.', '۱۴', 'ژاله کیان‌فر'],
      ['ژاله کیان‌فر گفت کار خوب است. به گزارش ایسنا، ۱۴ خوشه فعال است.', '۱۴', null],
      [
        'ژاله کیان‌فر گفت ۹ خوشه فعال است؛ پیش‌تر رئیس اتاق اصناف، بهنام آذرپی، از ۱۴ خوشه سخن گفته بود.',
        '۹',
        'ژاله کیان‌فر',
      ],
      [
        'ژاله کیان‌فر گفت ۹ خوشه فعال است؛ پیش‌تر رئیس اتاق اصناف، بهنام آذرپی، از ۱۴ خوشه سخن گفته بود.',
        '۱۴',
        'بهنام آذرپی',
      ],
    ],
  ],
  [
    'one person under a name, a surname, a post and a pronoun',
    [
      [
        'ژاله کیان‌فر، استاندار یزد، گفت کار خوب است. کیان‌فر افزود ۱۴ خوشه فعال است.',
        '۱۴',
        'ژاله کیان‌فر',
        'IR-21',
      ],
      ['استاندار یزد گفت ۱۴ خوشه فعال است. ژاله کیان‌فر افزود کار خوب است.', '۱۴', 'ژاله کیان‌فر', 'IR-21'],
      [
        'بهنام آذرپی گفت کار خوب است. مدیرعامل شرکت شهرک‌های صنعتی قم درباره خوشه‌ها هم گفت ۱۴ خوشه فعال است.',
        '۱۴',
        'بهنام آذرپی',
        'IR-25',
      ],
      ['بهنام آذرپی گفت کار خوب است. به گفته وی ۱۴ خوشه فعال است.', '۱۴', 'بهنام آذرپی'],
    ],
  ],
  [
    'press offices, agencies and topics are no speakers',
    [
      [
        'به نقل از روابط عمومی شرکت شهرک‌های صنعتی قم، ژاله کیان‌فر عنوان کرد ۱۴ خوشه فعال است.',
        '۱۴',
        'ژاله کیان‌فر',
      ],
      ['به نوشته روزنامه ایران، ۱۴ خوشه فعال است.', '۱۴', null],
      ['در این نشست اعلام شد ۱۴ خوشه فعال است.', '۱۴', null],
      ['استاندار یزد، حمایت از تولید را لازم دانست و گفت ۱۴ خوشه فعال است.', '۱۴', 'استاندار یزد', 'IR-21'],
    ],
  ],
  [
    'English names, posts and bodies',
    [
      [
        'According to Jaleh Kianfar, an adviser to the governor of Golestan, 14 clusters are active.',
        '14',
        'Jaleh Kianfar',
        'IR-27',
      ],
      [
        "Speaking to reporters, ISIPO's head Behnam Azarpey put the number of clusters at 14.",
        '14',
        'Behnam Azarpey',
        'IR',
      ],
      [
        'Behnam Azarpey, who runs the parks company of Yazd, said 14 clusters are active.',
        '14',
        'Behnam Azarpey',
        'IR-21',
      ],
      [
        'There are 14 clusters in the province, said Jaleh Kianfar of the Yazd guarantee fund.',
        '14',
        'Jaleh Kianfar',
        'IR-21',
      ],
      [
        'There are 14 clusters in the country, deputy industry minister Jaleh Kianfar said.',
        '14',
        'Jaleh Kianfar',
        'IR',
      ],
      ['The Kurdistan office said that 14 clusters are active.', '14', 'Kurdistan office', 'IR-12'],
      ['Jaleh Kianfar said work goes well. Mr Azarpey, however, counted 14 idle plants.', '14', 'Azarpey'],
      [
        'The head of the Yazd parks company, Jaleh Kianfar, told IRNA that 14 clusters are active.',
        '14',
        'Jaleh Kianfar',
        'IR-21',
      ],
      [
        'Jaleh Kianfar said work goes well. Provincial officials count 14 idle plants.',
        '14',
        'Provincial officials',
      ],
      ['The newspaper adds that 14 clusters are active.', '14', null],
      ['The plant was put into operation with 14 workers.', '14', null],
    ],
  ],
];

describe.each(KINDS)('readSpeakers reads %s', (_, rows) => {
  it.each(rows)('%s (at %s)', (text, word, name, place) => {
    const speaker = readSpeaker(text, word);
    expect(speaker?.name ?? null).toBe(name);
    if (place !== undefined) expect(speaker?.place ?? null).toBe(place);
  });
});
