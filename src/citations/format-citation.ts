import {formatBibtex} from './format-bibtex.js';
import {formatCsl} from './format-csl.js';
import {formatText} from './format-text.js';
import {toReference, type CitedItem} from './reference.js';
import type {Language} from '../rows.js';

export type CitationStyle = 'text' | 'bibtex' | 'csl';

export interface FormatCitationOptions {
  language?: Language;
  style?: CitationStyle;
}

const WRITERS = {text: formatText, bibtex: formatBibtex, csl: formatCsl};

/** Writes the citation of a claim, a document, a chart or the dataset, with hedge, noun, place and the doubt of its date. */
export function formatCitation(
  item: CitedItem,
  {language = 'fa', style = 'text'}: FormatCitationOptions = {},
): string {
  return WRITERS[style](toReference(item, language), language);
}
