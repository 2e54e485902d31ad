import type {PathCount} from './find-occurrences.js';
import type {UnreachedPart} from './find-unreached.js';
import {FILES_LIMIT, LINES_LIMIT, type Measures} from './measures.js';

/** Formats in Markdown what the numbers of the table are made of; what there is none of has no heading. */
export function formatLists({
  circles,
  chain,
  types,
  unreached,
  occurrences,
  folders,
  long,
}: Measures): string {
  const lists: [string, string[]][] = [
    ['Import circles between files', circles.files.map(joinAll)],
    ['Import circles between folders', circles.folders.map(joinAll)],
    ['Deepest import chain', chain.map(joinAll)],
    [
      'Type names defined in more than one file',
      types.shared.map(({name, paths}) => `${name}: ${joinAll(paths)}`),
    ],
    ["Reached by the package's index only", unreached.byIndex.map(formatPart)],
    ['Reached by nothing', unreached.byNothing.map(formatPart)],
    ["Branches by language: `=== 'fa'`", occurrences.branches.map(formatPathCount)],
    ['Lines kept from the formatter', occurrences.ignored.map(formatPathCount)],
    ['Persian letters outside their rooms', occurrences.letters.map(formatPathCount)],
    [
      `Folders over ${FILES_LIMIT} files`,
      folders.filter(({count}) => count > FILES_LIMIT).map(formatPathCount),
    ],
    [`Files over ${LINES_LIMIT} lines`, long.map(formatPathCount)],
  ];
  return lists
    .flatMap(([head, lines]) => (lines.length > 0 ? [formatSection(head, lines)] : []))
    .join('\n\n');
}

function formatSection(head: string, lines: string[]): string {
  return [`## ${head}\n`, ...lines.map((line) => `- ${line}`)].join('\n');
}

function formatPart({path, names, lines}: UnreachedPart): string {
  return `${path}: ${lines} (${joinAll([...new Set(names)])})`;
}

function formatPathCount({path, count}: PathCount): string {
  return `${path}: ${count}`;
}

function joinAll(names: string[]): string {
  return names.join(', ');
}
