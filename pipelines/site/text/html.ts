/** Markup that is safe to print as it stands. */
export interface Html {
  html: string;
}
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/** Builds markup; whatever is put in is escaped unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...values: Content[]): Html {
  return {
    html: strings
      .map((string, index) => string + (index < values.length ? toMarkup(values[index]) : ''))
      .join(''),
  };
}

/** Takes a string that is markup already, such as a drawing. */
export function toHtml(markup: string): Html {
  return {html: markup};
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ESCAPES[mark]!);
}

/** The words of some markup, for titles and descriptions. */
export function toPlainText({html: markup}: Html): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => PLAIN[entity]!)
    .replace(/\s+/g, ' ')
    .trim();
}

const ESCAPES: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};
const PLAIN: Record<string, string> = Object.fromEntries(
  Object.entries(ESCAPES).map(([mark, entity]) => [entity, mark]),
);

function toMarkup(value: Content): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'html' in value ? value.html : value.map(toMarkup).join('');
}
