import {SIZES, type ChartSpec} from '../../../src/charts/spec.js';
import {wrap} from '../../../src/charts/text-width.js';
import {toHex} from '../../../src/charts/colours.js';
import {escapeHtml} from '../text/html.js';
import {isolateInDrawing} from '../../../src/words/isolate.js';

/**
 * Wraps a drawing for leaving the site alone: paper beneath, the finding and the measure above, notes and source below, so that a
 * copied picture still says what it is and where it is from.
 */
export function createStandaloneSvg(svg: string, spec: ChartSpec, source: string): string {
  const {width, height, title, subtitle, notes, language} = spec.usermeta.khoosheh;
  const edge = 16;
  const heads = wrap(title, 17, width).map((text) => ({
    text,
    size: 17,
    lead: 26,
    weight: 700,
    fill: toHex('ink'),
  }));
  const measure = wrap(subtitle, SIZES.label, width).map((text) => ({
    text,
    size: SIZES.label,
    lead: 20,
    weight: 400,
    fill: toHex('quiet'),
  }));
  const feet = [...notes, source]
    .flatMap((line) => wrap(line, SIZES.small, width))
    .map((text) => ({text, size: SIZES.small, lead: 18, weight: 400, fill: toHex('quiet')}));
  const [x, anchor] = language === 'fa' ? [width + edge, 'end'] : [edge, 'start'];
  let y = edge;
  const write = (lines: typeof heads) =>
    lines.map(({text, size, lead, weight, fill}) => {
      y += lead;
      return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${fill}">${isolateInDrawing(escapeHtml(text))}</text>`;
    });
  const above = write([...heads, ...measure]);
  const top = (y += 12);
  y += height + 4;
  const below = write(feet);
  const [outerWidth, outerHeight] = [width + edge * 2, y + edge];
  const [head, body] = [
    svg.slice(0, svg.indexOf('>') + 1),
    svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>')),
  ];
  const root = head.replace(
    /viewBox="[^"]*" width="[^"]*" height="[^"]*"/,
    `viewBox="0 0 ${outerWidth} ${outerHeight}" width="${outerWidth}" height="${outerHeight}"`,
  );
  const paper = `<rect width="${outerWidth}" height="${outerHeight}" fill="${toHex('paper')}"/>`;
  return `${root}${paper}${above.join('')}<g transform="translate(${edge},${top})">${body}</g>${below.join('')}</svg>`;
}
