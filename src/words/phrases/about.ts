import type {Phrases} from './phrase.js';

/** Phrases of the page about the project. */
export const ABOUT = {
  'about.cite-example': [
    '«{value} خوشه»؛ {who}، {when}، به روایت {publisher}. خوشه:',
    '“{value} clusters”; {who}, {when}, in {publisher}. Khoosheh:',
  ],
} as const satisfies Phrases;
