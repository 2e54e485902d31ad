import {dropControls} from '../../../src/text/show-controls.js';

/** Markup that is safe to print as it stands. */
export interface Html {
  html: string;
}
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/** Builds markup; whatever is put in is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return {
    html: strings
      .map((string, index) => string + (index < values.length ? fill(string, values[index]) : ''))
      .join(''),
  };
}

// A whole address from the data comes under the same rule wherever it becomes a link.
function fill(before: string, value: Content): string {
  const isAddress = typeof value === 'string' && /\b(?:href|src|action)="$/.test(before);
  return toMarkup(isAddress ? toSafeAddress(value) : value);
}

/** Takes a string that is markup already, such as a drawing. */
export function toHtml(markup: string): Html {
  return {html: markup};
}

/** Escapes a text for HTML and SVG, attribute values included; nothing is an empty text, and control characters are left out. */
export function escapeHtml(text: string | null | undefined): string {
  return dropControls(text ?? '').replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** An address that may stand in a link: within the site, or `http` or `https`; undefined for `javascript:` and all else. */
export function toSafeAddress(address: string | null | undefined): string | undefined {
  const text = (address ?? '').trim();
  return /^(?:https?:\/\/|\/(?!\/)|[#?.])/i.test(text) ? text : undefined;
}

/** The words of some markup, for titles and descriptions. */
export function toPlainText({html: markup}: Html): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
}

function toMarkup(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(toMarkup).join('');
}
