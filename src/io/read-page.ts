import {parseArticle} from '../articles/parse-article.js';
import {htmlToText} from '../articles/html-to-text.js';
import {guardHtml} from '../articles/guard-html.js';
import {decodeText} from './decode-text.js';
import {hash} from './hash.js';
import type {DocumentReading, SourceDocument} from './source-document.js';

/** Reads a saved page: the article where one is found, else all its text, else one line that says why not. */
export function readPage(bytes: Uint8Array, file: string, id: string): DocumentReading {
  const decoded = decodeText(bytes);
  const refusal = decoded.refusal ?? guardHtml(decoded.text ?? '').refusal;
  if (decoded.refusal !== undefined || refusal) return reject(file, refusal!);
  const {article, refusal: why} = parseArticle(bytes);
  const base = {id, kind: 'original' as const, sha256: hash(bytes), file};
  const said = `read as ${decoded.charset}: ${decoded.evidence.join('; ')}`;
  const charset = decoded.charset === 'utf-8' ? {} : {charset: said};
  if (article) {
    const {text, title, canonical, section, language, published} = article;
    const document: SourceDocument = {...base, ...charset, text, language};
    if (title) document.title = title;
    if (canonical) document.url = canonical;
    if (section) document.section = section;
    if (published) Object.assign(document, {published: published.day, published_basis: published.basis});
    return {documents: [document], problems: warn(file, charset.charset)};
  }
  if (!why.startsWith('no article')) return reject(file, why);
  const {text, title} = htmlToText(decoded.text);
  if (!text) return reject(file, 'empty page: no text outside scripts and navigation');
  return {
    documents: [{...base, ...charset, text, ...(title ? {title} : {})}],
    problems: [...warn(file, charset.charset), ...warn(file, `${why}; all its text is read`)],
  };
}

function warn(file: string, cause: string | undefined): DocumentReading['problems'] {
  return cause ? [{file, cause, severity: 'warning'}] : [];
}

function reject(file: string, cause: string): DocumentReading {
  return {documents: [], problems: [{file, cause, severity: 'error'}]};
}
