import {Parser} from 'htmlparser2';

/** Markup that a tree can be built from in reasonable time, or the reason why not. */
export interface GuardedHtml {
  html: string;
  refusal?: string;
  /** Elements dropped because they stood deeper than the limit; their text stays. */
  flattened: number;
}

const MAX_LENGTH = 8_000_000;
const MAX_ELEMENTS = 20_000;
// Runs of text and comments: «&nbsp;» and a stray «<» each make one.
const MAX_PIECES = 80_000;
const MAX_ATTRIBUTES = 250_000;
// Readability is super-linear in depth (1,000 nested elements: seconds; 5,000: minutes), so depth is cut before any tree.
const MAX_DEPTH = 200;
// htmlparser2 shifts its whole stack at each open element.
const MAX_OPEN = 10_000;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Measures markup as a stream, before any tree is built: refuses what is too large, flattens what is too deep. */
export function guardHtml(html: string): GuardedHtml {
  if (html.length > MAX_LENGTH)
    return refuse(`page too large: ${html.length} characters; allowed: ${MAX_LENGTH}`);
  let depth = 0;
  let deepest = 0;
  let elements = 0;
  let attributes = 0;
  let pieces = 0;
  let refusal: string | undefined;
  const countPiece = () => {
    if (++pieces > MAX_PIECES) refusal ??= `too many pieces of text: more than ${MAX_PIECES}`;
  };
  const parser = new Parser({
    onopentagname() {
      deepest = Math.max(deepest, ++depth);
      if (++elements > MAX_ELEMENTS) refusal ??= `too many elements: more than ${MAX_ELEMENTS}`;
      if (depth > MAX_OPEN) refusal ??= `nested too deep: more than ${MAX_OPEN}`;
    },
    onattribute() {
      if (++attributes > MAX_ATTRIBUTES) refusal ??= `too many attributes: more than ${MAX_ATTRIBUTES}`;
    },
    onclosetag: () => void depth--,
    ontext: countPiece,
    oncomment: countPiece,
  });
  for (let index = 0; index < html.length && !refusal; index += CHUNK)
    parser.write(html.slice(index, index + CHUNK));
  if (refusal) return refuse(refusal);
  parser.end();
  return deepest > MAX_DEPTH ? flatten(html) : {html, flattened: 0};
}

const CHUNK = 65_536;

function refuse(refusal: string): GuardedHtml {
  return {html: '', refusal, flattened: 0};
}

function flatten(html: string): GuardedHtml {
  const parts: string[] = [];
  let depth = 0;
  let flattened = 0;
  const isKept = (name: string) => depth <= MAX_DEPTH || VOID.has(name);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth++;
        if (isKept(name)) parts.push(`<${name}${formatAttributes(attributes)}>`);
        else {
          parts.push(' ');
          flattened++;
        }
      },
      ontext: (text) => void parts.push(text),
      onclosetag(name) {
        if (isKept(name) && !VOID.has(name)) parts.push(`</${name}>`);
        depth--;
      },
    },
    {decodeEntities: false},
  );
  parser.write(html);
  parser.end();
  return {html: parts.join(''), flattened};
}

function formatAttributes(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
}
