import {Parser} from 'htmlparser2';
import {toRaised} from '../text/raised-digits.js';
import {dropControls} from '../text/show-controls.js';
import {decodeTwice} from './decode-twice.js';

/** Text and title of a page. */
export interface HtmlText {
  title: string;
  text: string;
}

const SILENT = new Set(
  'script style noscript template svg iframe nav footer form button select head'.split(' '),
);
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/**
 * Reads all the text of a page, one block a line, without scripts and navigation, as a stream: depth costs nothing.
 * It is the fallback for pages too plain or too short for `parseArticle`, which tells body from furniture.
 */
export function htmlToText(html: string): HtmlText {
  const parts: string[] = [];
  let title = '';
  let isTitle = false;
  let silent = 0;
  let raisedFrom = -1;
  const parser = new Parser({
    onopentagname(name) {
      if (SILENT.has(name)) silent++;
      if (name === 'title' && !title) isTitle = true;
      if (BLOCKS.has(name)) parts.push('\n');
      if (name === 'sup') raisedFrom = parts.length;
    },
    ontext(text) {
      if (isTitle) title += text;
      else if (silent === 0) parts.push(text.replace(/\s+/g, ' '));
    },
    onclosetag(name) {
      if (SILENT.has(name)) silent--;
      if (name === 'title') isTitle = false;
      if (name === 'sup' && raisedFrom >= 0) parts.push(toRaised(parts.splice(raisedFrom).join('')));
      if (name === 'sup') raisedFrom = -1;
      if (BLOCKS.has(name)) parts.push('\n');
    },
  });
  parser.end(html);
  const lines = decodeTwice(parts.join(''))
    .split('\n')
    .map((line) => line.replace(/ {2,}/g, ' ').trim());
  return {
    title: dropControls(decodeTwice(title).replace(/\s+/g, ' ').trim().slice(0, 500)),
    text: dropControls(lines.filter(Boolean).join('\n')),
  };
}
