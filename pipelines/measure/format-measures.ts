import {formatNumber} from '../../src/words/number.js';
import type {FileCounts} from './count-files.js';
import {sumCounts, type PathCount} from './find-occurrences.js';
import {sumLines} from './find-unreached.js';
import {FILES_LIMIT, LINES_LIMIT, type Measures} from './measures.js';

/** Formats measures as a table in Markdown, one row a measure. */
export function formatMeasures(measures: Measures): string {
  const rows = [...listSizes(measures), ...listTies(measures), ...listHabits(measures)];
  return [['measure', 'today'], ['---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function listSizes({files, written, ruler, functions, folders, long}: Measures): string[][] {
  const {lines, parameters, longest} = functions;
  const longestAt = longest ? ` (\`${longest.name}\` in \`${longest.path}\`)` : '';
  return [
    ['files', write(files.count)],
    ['lines', write(files.lines)],
    ['– printed by a program', write(files.lines - written.lines)],
    ['– of this measure', write(ruler.lines)],
    ['– of the product, by hand', write(written.lines - ruler.lines)],
    ['lines a file: median / 95th / max', formatFiles(files)],
    [`the same, printed files apart (${files.count - written.count})`, formatFiles(written)],
    [`files over ${LINES_LIMIT} lines, printed ones apart`, write(long.length)],
    ['files in the fullest folder', folders[0] ? `${folders[0].count} (\`${folders[0].path}\`)` : '0'],
    [`folders over ${FILES_LIMIT} files`, write(folders.filter(({count}) => count > FILES_LIMIT).length)],
    ['functions', write(functions.count)],
    [
      'lines a function: median / 90th / 95th / max',
      `${join(lines.median, lines.p90, lines.p95, lines.max)}${longestAt}`,
    ],
    ['positional parameters: median / 95th', join(parameters.median, parameters.p95)],
  ];
}

function listTies({circles, chain, types, unreached}: Measures): string[][] {
  return [
    ['import circles between files', formatCircles(circles.files, 'files')],
    ['import circles between folders', formatCircles(circles.folders, 'folders')],
    ['deepest import chain, a circle for one file', `${chain.length} files`],
    ['type names defined in more than one file', `${types.shared.length} of ${types.count}`],
    ['lines that no command or page reaches', write(unreached.lines)],
    ["– reached by the package's index only", write(sumLines(unreached.byIndex))],
    ['– reached by nothing', write(sumLines(unreached.byNothing))],
  ];
}

function listHabits({occurrences, tests, comments}: Measures): string[][] {
  return [
    ["branches by language: `=== 'fa'`", formatCounts(occurrences.branches)],
    ['lines kept from the formatter', formatCounts(occurrences.ignored)],
    ['Persian letters outside their rooms', formatCounts(occurrences.letters)],
    ['test lines ÷ source lines', tests.ratio.toFixed(2)],
    ['lines that are comment', `${(comments.share * 100).toFixed(1)} %`],
  ];
}

function formatFiles({spread, largest}: FileCounts): string {
  return `${join(spread.median, spread.p95, spread.max)}${largest && ` (\`${largest}\`)`}`;
}

function formatCircles(circles: string[][], noun: string): string {
  return circles.length === 0 ? '0' : `${circles.length}, of ${circles.flat().length} ${noun}`;
}

function formatCounts(counts: PathCount[]): string {
  return `${write(sumCounts(counts))} lines in ${write(counts.length)} files`;
}

function join(...numbers: number[]): string {
  return numbers.map(write).join(' / ');
}

function write(number: number): string {
  return formatNumber(number, 'en');
}
