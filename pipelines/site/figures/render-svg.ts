import {parse, View} from 'vega';
import {toHex, type ColourName} from '../../../src/charts/colours.js';
import {PATTERNS} from '../../../src/charts/hatch.js';
import {ON_FILL} from '../../../src/charts/layers.js';
import {FONT, type ChartSpec, type Layer, type Linked} from '../../../src/charts/spec.js';
import {isolateInDrawing} from '../../../src/words/isolate.js';
import {escapeHtml} from '../text/html.js';
import {compileSpec} from './compile-spec.js';

/**
 * Draws a chart's spec as an SVG text, without a browser: small, left to right, with a description for listeners, and marks that are links
 * with names. All ids inside begin with the prefix.
 */
export async function renderSvg(spec: ChartSpec, prefix: string): Promise<string> {
  const view = new View(parse(compileSpec(spec)), {renderer: 'none'});
  const drawn = await view.toSVG();
  view.finalize();
  return toAccessible(nameLinks(toSmall(drawn, prefix), spec), spec, prefix);
}

const DROPPED_ATTRIBUTES =
  / (?:role|aria-roledescription|class|font-family|stroke-miterlimit)="[^"]*"| style="cursor: pointer;"| text-anchor="start"| transform="translate\(0,0\)"| font-weight="400"| opacity="1"/g;
// listeners hear the names of marks, and the table; words have paper around them, so that no rule runs through them
const toHalo = (name: ColourName): string =>
  ` aria-hidden="true" stroke="${toHex(name)}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
const EMPTY =
  /<path(?: class="(?:background|foreground)")[^>]*\/>|<(?:g|text)[^>]*\/>|<rect[^>]*fill="none"\/>/g;

function toSmall(svg: string, prefix: string): string {
  const body = svg
    .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replace(EMPTY, '')
    .replace(/ class="mark-text ([^"]*)"/g, (_, name: string) =>
      toHalo(name.includes(ON_FILL) ? 'lapis5' : 'paper'),
    )
    .replace(DROPPED_ATTRIBUTES, '')
    .replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (number) => String(toTenth(Number(number))))
    .replace(/<line [^>]*>/g, (line) => line.replace(/ [xy]2="0"/g, ''))
    .replace(/ font-size="([\d.]+)px"/g, ' font-size="$1"')
    .replace(/ d="(M[^"]*)"/g, (_, path: string) => ` d="${toRelative(path)}"`)
    .replace(/url\(#khoosheh-/g, `url(#${prefix}-`);
  return renumberGradients(unwrapGroups(body), prefix);
}

// outlines of many points, such as provinces, are half as long when each point is told from the one before
function toRelative(path: string): string {
  if (path.length < 400 || /[^MLZ\d.,-]/.test(path)) return path;
  let [lastX, lastY, startX, startY] = [0, 0, 0, 0];
  return path.replace(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g, (_, command: string, x: string, y: string) => {
    if (command === 'Z') {
      [lastX, lastY] = [startX, startY];
      return 'z';
    }
    const [dx, dy] = [toTenth(Number(x) - lastX), toTenth(Number(y) - lastY)];
    [lastX, lastY] = [toTenth(lastX + dx), toTenth(lastY + dy)];
    if (command === 'M') [startX, startY] = [lastX, lastY];
    return `${command.toLowerCase()}${dx}${dy < 0 ? '' : ','}${dy}`;
  });
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

// vega counts gradients over the life of the process: the same drawing must have the same ids every time
function renumberGradients(body: string, prefix: string): string {
  const seen = new Map<string, string>();
  return body.replace(/\b(?:gradient|clip)_?\d+\b/g, (name) => {
    if (!seen.has(name)) seen.set(name, `${prefix}-${seen.size}`);
    return seen.get(name)!;
  });
}

function unwrapGroups(body: string): string {
  const open: boolean[] = [];
  return body
    .replace(/<g>|<g [^>]*>|<\/g>/g, (tag) => {
      if (tag === '</g>') return open.pop() ? tag : '';
      open.push(tag !== '<g>');
      return tag === '<g>' ? '' : tag;
    })
    .replace(/<g [^>]*><\/g>/g, '');
}

// a link's name is its title, which a pointer shows too
function nameLinks(body: string, spec: ChartSpec): string {
  const rows = toPanels(spec).flatMap(({layer = []}) =>
    layer.flatMap(({data}) => (data as {values: Linked[]}).values),
  );
  const names = new Map(rows.map(({href, label}) => [href, label]));
  return body.replace(
    /<a xlink:href="([^"]*)">/g,
    (_, address: string) => `<a href="${address}"><title>${escapeHtml(names.get(address))}</title>`,
  );
}

/** The views of a spec: one, or panels one beneath the other. */
function toPanels(spec: ChartSpec): {layer?: Layer[]}[] {
  return (spec['vconcat'] ?? [spec]) as {layer?: Layer[]}[];
}

function toAccessible(body: string, spec: ChartSpec, prefix: string): string {
  const {language, width, height} = spec.usermeta.khoosheh;
  const patterns = PATTERNS.map(({name, draw}) => ({id: `${prefix}-${name}`, draw}))
    .filter(({id}) => body.includes(`url(#${id})`))
    .map(({id, draw}) => draw(id));
  const defs = patterns.length > 0 ? `<defs>${patterns.join('')}</defs>` : '';
  // a picture may hold no link
  const role = body.includes('<a ') ? 'group' : 'img';
  const texts = body.replace(
    /(<t(?:ext|span)[^>]*>)([^<]+)(?=<)/g,
    (_, tag: string, text: string) => tag + isolateInDrawing(text),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `direction="ltr" style="direction:ltr" lang="${language}" role="${role}" aria-labelledby="${prefix}-desc" ` +
    `font-family="${escapeHtml(FONT)}">` +
    `<desc id="${prefix}-desc">${escapeHtml(spec.description)}</desc>${defs}${texts}</svg>`
  );
}
