import {Parser} from 'htmlparser2';
import {parseAddress, type Candidate} from './candidate.js';

/** Finds the links of a listing page whose address is an article's, with their words; the longest words of one address. */
export function findLinks(html: string, base: string, isArticle: (url: string) => boolean): Candidate[] {
  const found = new Map<string, string>();
  let open: {url: string; text: string} | undefined;
  const close = () => {
    const text = open?.text.replace(/\s+/g, ' ').trim() ?? '';
    if (open && text.length >= (found.get(open.url)?.length ?? -1)) found.set(open.url, text);
    open = undefined;
  };
  const parser = new Parser({
    onopentag(name, {href, title}) {
      if (name !== 'a') return;
      close();
      const url = parseAddress(href, base);
      if (url && isArticle(url)) open = {url, text: title ? `${title} ` : ''};
    },
    ontext(part) {
      if (open && open.text.length < 1_000) open.text += part;
    },
    onclosetag(name) {
      if (name === 'a') close();
    },
  });
  parser.write(html);
  parser.end();
  close();
  return [...found].map(([url, text]) => ({url, title: text || undefined}));
}
