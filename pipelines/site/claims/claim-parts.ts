import {formatConcept} from '../../../src/charts/statement.js';
import type {Language} from '../../../src/rows.js';
import {formatInterval} from '../../../src/words/interval.js';
import {pick, pickName, toTextLanguage} from '../../../src/words/language.js';
import {toQuantityWords, type SaidQuantity} from '../../../src/words/quantity.js';
import {findRefusalRule} from '../../../src/words/refusals.js';
import {showSpeaker} from '../../../src/words/written/name-book.js';
import {cutReadingText} from '../../../src/words/written/reading-text.js';
import {toStatementSentence} from '../../../src/words/written/statement-sentence.js';
import type {SiteClaim, SiteMention} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderForeign, renderTongue} from '../text/foreign.js';
import {html, type Content, type Html} from '../text/html.js';
import {toStatementAddress} from '../text/links.js';
import {renderNames} from '../text/names.js';
import {say} from '../text/say.js';

/** A value with its hedge in words, linked to the sentence that says it: «بیش از ۸۷۰». */
export function renderValue(claim: SiteClaim, language: Language): Html {
  return html`<a href="${toStatementAddress(claim, language)}" data-claim="${claim.claim_id}">${renderQuantity(claim, language)}</a>`;
}

/** A value with its hedge in words; `write` is how its ends are written where that is not as every number. */
export function renderQuantity(
  quantity: SaidQuantity,
  language: Language,
  write?: (end: number) => string,
): Html {
  const {before, number, unit, after} = toQuantityWords(quantity, language, write);
  return html`${before && html`<span class="hedge">${before}</span> `}<span class="number">${number}</span>${unit}${after && html` <span class="hedge">${after}</span>`}`;
}

/** The noun of a number, with the colour and shape that it has everywhere. */
export function renderConcept(conceptId: string | null, language: Language, index: SiteIndex): Content {
  const concept = index.findTerm('concepts', conceptId);
  return concept && html`<span class="concept ${concept.id}">${pickName(concept, language)}</span>`;
}

/** The term of a number within a sentence, where its English name begins with a small letter. */
export function renderTerm(conceptId: string | null, language: Language): Html {
  return html`<span class="concept ${conceptId ?? ''}">${formatConcept(conceptId, language)}</span>`;
}

/** When it was true, as exact as it is known, with the ground for it where that is not the text itself. */
export function renderValidTime(row: SiteClaim | SiteMention, language: Language): Html {
  const basis =
    row.date_basis === 'premises' || row.date_basis === 'published_about'
      ? say(language, `basis.${row.date_basis}`)
      : '';
  return html`${renderTime(row.valid_from, row.valid_to, language)}${basis && html` <span class="soft">${basis}</span>`}`;
}

/** A time, as exact as it is known. */
export function renderTime(from: string | null, to: string | null, language: Language): Html {
  if (!from || !to) return html`<span class="soft">${say(language, 'time.none')}</span>`;
  return html`<time datetime="${from === to ? from : `${from}/${to}`}">${formatInterval({from, to}, language, {isFull: true})}</time>`;
}

/** Who says it, with the post, in the page's language and as written on demand; else the text's own voice. */
export function renderSpeaker(row: SiteClaim | SiteMention, language: Language, index: SiteIndex): Html {
  if (!row.speaker) return html`<span class="soft">${say(language, 'speaker.text')}</span>`;
  const shown = showSpeaker(row.speaker, row.speaker_post, language, index.showName);
  return renderNames(
    shown.filter((name) => name !== undefined),
    language,
  );
}

/** A statement: our sentence of it, and below the words of the text that say it. */
export function renderStatement(row: SiteClaim | SiteMention, language: Language, index: SiteIndex): Html {
  const told = toStatementSentence(row, language, index.showName);
  const ours =
    told && html`<p class="told"><span class="soft">${say(language, 'told.ours')}:</span> ${told}</p>`;
  return html`${ours}${renderSentence(row, language)}`;
}

/** The sentence with its quote in bold, as it is read; a long one is cut to what may be quoted. */
export function renderSentence({quotation, quote}: SiteClaim | SiteMention, language: Language): Html {
  const textLanguage = toTextLanguage(quote);
  const {before, after} = quotation;
  const start = before.length;
  const [head, marked, tail] = cutReadingText(`${before}${quotation.quote}${after}`, [
    start,
    start + quotation.quote.length,
  ]);
  return html`<q${textLanguage !== language && renderTongue(textLanguage)}>${head}<strong>${marked}</strong>${tail}</q>`;
}

/** The rule that refused a number, in the page's language where it has a name there. */
export function renderRule(rule: string, language: Language): Html {
  const known = findRefusalRule(rule);
  const name = pick(language, {fa: known?.fa, en: known?.en ?? rule});
  return name === undefined ? renderForeign(rule, language) : html`${name}`;
}
