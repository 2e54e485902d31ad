import {parse, View} from 'vega';
import {PATTERNS} from '../../../src/charts/hatch.js';
import {FONT, type ChartSpec} from '../../../src/charts/spec.js';
import {isolateInDrawing} from '../../../src/words/isolate.js';
import {escapeHtml} from '../text/html.js';
import {compileSpec} from './compile-spec.js';

/**
 * Draws a chart's spec as an SVG text, without a browser: small, left to right, with title and description for listeners. All ids
 * inside begin with the prefix.
 */
export async function renderSvg(spec: ChartSpec, prefix: string): Promise<string> {
  const view = new View(parse(compileSpec(spec)), {renderer: 'none'});
  const drawn = await view.toSVG();
  view.finalize();
  return toAccessible(toSmall(drawn, prefix), spec, prefix);
}

const DROPPED_ATTRIBUTES =
  / (?:role|aria-roledescription|aria-hidden|class|font-family|stroke-miterlimit)="[^"]*"| transform="translate\(0,0\)"| font-weight="400"| opacity="1"/g;
const EMPTY =
  /<path(?: class="(?:background|foreground)")[^>]*\/>|<(?:g|text)[^>]*\/>|<rect[^>]*fill="none"\/>/g;

function toSmall(svg: string, prefix: string): string {
  const body = svg
    .slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>'))
    .replace(EMPTY, '')
    .replace(DROPPED_ATTRIBUTES, '')
    .replace(/-?\d+\.\d{2,}(?:e-?\d+)?/g, (number) => String(toTenth(Number(number))))
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

function toAccessible(body: string, spec: ChartSpec, prefix: string): string {
  const {language, width, height, title} = spec.usermeta.khoosheh;
  const patterns = PATTERNS.map(({name, draw}) => ({id: `${prefix}-${name}`, draw}))
    .filter(({id}) => body.includes(`url(#${id})`))
    .map(({id, draw}) => draw(id));
  const defs = patterns.length > 0 ? `<defs>${patterns.join('')}</defs>` : '';
  const texts = body.replace(
    /(<t(?:ext|span)[^>]*>)([^<]+)(?=<)/g,
    (_, tag: string, text: string) => tag + isolateInDrawing(text),
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `direction="ltr" style="direction:ltr" lang="${language}" role="img" aria-labelledby="${prefix}-title ${prefix}-desc" ` +
    `font-family="${escapeHtml(FONT)}"><title id="${prefix}-title">${escapeHtml(title)}</title>` +
    `<desc id="${prefix}-desc">${escapeHtml(spec.description)}</desc>${defs}${texts}</svg>`
  );
}
