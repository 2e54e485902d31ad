import type {SearchEntry} from './search-entry.js';

/** What was found as an item of a list: its name, what it is, and the sentence with the number, or what it is about. */
export function createResult({path, title, about, text, said}: SearchEntry, base: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = base + path;
  link.append(create('bdi', title));
  item.append(link, ' ', create('span', about, 'soft small'));
  if (said) item.append(createQuote(said));
  if (text) item.append(create('p', text, 'small'));
  return item;
}

function createQuote([before, quote, after]: NonNullable<SearchEntry['said']>): HTMLElement {
  const line = create('p', '', 'small');
  const words = document.createElement('q');
  [words.lang, words.dir] = /[\u0600-\u06ff]/.test(quote) ? ['fa', 'rtl'] : ['en', 'ltr'];
  words.append(before, create('strong', quote), after);
  line.append(words);
  return line;
}

function create(name: string, text: string, className = ''): HTMLElement {
  const element = document.createElement(name);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
