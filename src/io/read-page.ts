import {parseArticle} from '../articles/parse-article.js';
import {htmlToText} from '../articles/html-to-text.js';
import {guardHtml} from '../articles/guard-html.js';
import {decodeText} from './decode-text.js';
import {hash} from './hash.js';
import {toProblem} from './problem.js';
import {refuseDocument, type DocumentReading} from './source-document.js';

/** Reads a saved page: the article where one is found, else all its text, else one line that says why not. */
export function readPage(bytes: Uint8Array, file: string, id: string): DocumentReading {
  const decoded = decodeText(bytes);
  if (decoded.refusal !== undefined) return refuseDocument(file, decoded.refusal);
  const unsafe = guardHtml(decoded.text).refusal;
  if (unsafe) return refuseDocument(file, unsafe);
  const {charset} = decoded;
  const base = {id, kind: 'original' as const, sha256: hash(bytes), file, charset};
  const problems = charset ? [toProblem(file, charset, 'warning')] : [];
  const {article, refusal} = parseArticle(bytes);
  if (article) {
    const {text, title, canonical: url, section, language, published} = article;
    const dated = {published: published?.day, published_basis: published?.basis};
    return {
      documents: [{...base, ...dated, text, language, title: title || undefined, url, section}],
      problems,
    };
  }
  if (!refusal.startsWith('no article')) return refuseDocument(file, refusal);
  const {text, title} = htmlToText(decoded.text);
  if (!text) return refuseDocument(file, 'empty page: no text outside scripts and navigation');
  return {
    documents: [{...base, text, title: title || undefined}],
    problems: [...problems, toProblem(file, `${refusal}; all its text is read`, 'warning')],
  };
}
