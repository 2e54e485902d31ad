import {toHex, type ColourName} from '../../../src/charts/colours.js';
import {toSide} from '../../../src/charts/side.js';
import {SIZES, type ChartSpec} from '../../../src/charts/spec.js';
import {wrap} from '../../../src/charts/text-width.js';
import {isolateInDrawing} from '../../../src/words/isolate.js';
import {escapeHtml} from '../text/html.js';

interface Style {
  size: number;
  /** Height of a line. */
  lead: number;
  weight: number;
  fill: ColourName;
}

const TITLE: Style = {size: 17, lead: 26, weight: 700, fill: 'ink'};
const MEASURE: Style = {size: SIZES.label, lead: 20, weight: 400, fill: 'quiet'};
const NOTE: Style = {size: SIZES.small, lead: 18, weight: 400, fill: 'quiet'};
const EDGE = 16;

/**
 * Wraps a drawing for leaving the site alone: paper beneath, the finding and the measure above, notes and source below, so that a
 * copied picture still says what it is and where it is from. Its marks lead nowhere: their addresses are the site's own.
 */
export function createStandaloneSvg(svg: string, spec: ChartSpec, source: string): string {
  const {width, height, title, subtitle, notes, language} = spec.usermeta.khoosheh;
  const {x, align} = toSide(language, width, EDGE);
  const edge = {x, anchor: align === 'right' ? 'end' : 'start'};
  const heads = [...toLines(title, TITLE, width), ...toLines(subtitle, MEASURE, width)];
  const feet = [...notes, source].flatMap((text) => toLines(text, NOTE, width));
  const above = writeLines(heads, EDGE, edge);
  const top = above.end + 12;
  const below = writeLines(feet, top + height + 4, edge);
  const size = [width + EDGE * 2, below.end + EDGE] as const;
  const root = svg
    .slice(0, svg.indexOf('>') + 1)
    .replace(' role="group"', ' role="img"')
    .replace(
      /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
      `viewBox="0 0 ${size.join(' ')}" ${toSize(size)}`,
    );
  const body = svg
    .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replace(/<a href="[^"]*"><title>[^<]*<\/title>|<\/a>/g, '');
  const paper = `<rect ${toSize(size)} fill="${toHex('paper')}"/>`;
  return `${root}${paper}${above.markup}<g transform="translate(${EDGE},${top})">${body}</g>${below.markup}</svg>`;
}

type SetLine = Style & {text: string};

function toLines(text: string, style: Style, width: number): SetLine[] {
  return wrap(text, style.size, width).map((line) => ({...style, text: line}));
}

function writeLines(
  lines: SetLine[],
  from: number,
  {x, anchor}: {x: number; anchor: string},
): {markup: string; end: number} {
  let y = from;
  const written = lines.map(({text, size, lead, weight, fill}) => {
    y += lead;
    const look = `font-size="${size}" font-weight="${weight}" fill="${toHex(fill)}"`;
    return `<text x="${x}" y="${y}" text-anchor="${anchor}" ${look}>${isolateInDrawing(escapeHtml(text))}</text>`;
  });
  return {markup: written.join(''), end: y};
}

function toSize([width, height]: readonly [number, number]): string {
  return `width="${width}" height="${height}"`;
}
