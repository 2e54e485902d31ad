import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {PassThrough} from 'node:stream';
import {useDatabase} from '../../src/io/duckdb.js';
import type {TERM} from '../../src/entities/reference-tables.js';
import {readReferenceTable, toReference} from '../../src/io/read-reference.js';
import {readTables} from '../../src/io/read-tables.js';
import {REFUSAL_RULES} from '../../src/words/refusals.js';
import {COMMANDS} from '../commands/commands.js';
import {createTables} from '../line/warehouse/create-tables.js';
import {describeTables} from '../line/warehouse/describe-tables.js';
import {printDictionary} from '../line/warehouse/print-dictionary.js';
import {readSources} from '../line/fetch/read-sources.js';
import {khoosheh} from '../khoosheh.js';
import {formatMeasures} from '../measure/format-measures.js';
import {measureTree} from '../measure/measure-tree.js';
import {printDrawings} from './print-drawings.js';
import {printHedges, printNames, printProvinceLabels} from './print-names.js';
import {printRows} from './print-rows.js';
import {formatTable} from './format-table.js';
import {formatScores} from './format-scores.js';

/** A document with what the program prints into it. */
export interface Document {
  path: string;
  text: string;
}

/** Every document that is printed, or holds a printed part, from the program and tables as they are now. */
export async function formatDocuments(root: string): Promise<Document[]> {
  return [
    ...(await formatTables(root)),
    {path: 'docs/commands.md', text: await formatCommands()},
    fillParts(root, 'docs/method.md', {
      measures: formatTerms(root, 'measures'),
      concepts: formatTerms(root, 'concepts'),
      stages: formatTerms(root, 'stages'),
      refusals: formatRefusals(),
      checks: formatChecks(root),
      sources: formatSources(root),
      scores: formatScores(root),
    }),
    ...formatWords(root),
    ...printDrawings(root),
    fillParts(root, 'README.md', {commands: formatSummaries(), scores: formatScores(root)}),
    fillParts(root, 'docs/architecture.md', {structure: formatMeasures(measureTree(root))}),
  ];
}

/** The names and hedges that people decided, as tables of code. */
export function formatWords(root: string): Document[] {
  const reference = toReference(readTables(root, ['reference', 'grammar']));
  return [
    {path: 'src/words/names.ts', text: printNames(reference)},
    {path: 'src/words/province-labels.ts', text: printProvinceLabels(reference.provinces)},
    {path: 'src/words/hedges.ts', text: printHedges(reference.hedges)},
  ];
}

function formatTables(root: string): Promise<Document[]> {
  return useDatabase(':memory:', {}, async (database) => {
    await createTables(database, join(root, 'pipelines', 'tables'));
    return [
      {path: 'docs/data-dictionary.md', text: await printDictionary(database)},
      {path: 'src/rows.ts', text: printRows(await describeTables(database))},
    ];
  });
}

async function formatCommands(): Promise<string> {
  const parts = [
    '# Commands\n\nPrinted from `--help` by `npm run documents`; edit the commands in `pipelines/`, not this page. From a clone, ' +
      '`npx khoosheh` and\n`npm run khoosheh --` are the same program.\n',
    fence(await print('--help')),
  ];
  for (const name of Object.keys(COMMANDS))
    parts.push(`## ${name}\n`, fence(withoutCommon(await print(name, '--help'))));
  return parts.join('\n');
}

async function print(...args: string[]): Promise<string> {
  const stdout = new PassThrough();
  await khoosheh(args, {stdin: process.stdin, stdout, stderr: stdout});
  return String(stdout.read());
}

// Options and exit codes that every command shares stand once, at the head of the page.
function withoutCommon(help: string): string {
  return `${help.replace(/\n\n {2}--json +prints for a program[\s\S]*$/, '').trimEnd()}\n`;
}

function fence(text: string): string {
  return `\`\`\`text\n${text}\`\`\`\n`;
}

function formatSummaries(): string {
  return formatTable(
    ['command', 'what it does'],
    Object.entries(COMMANDS).map(([name, {summary}]) => [`\`${name}\``, summary]),
  );
}

function formatTerms(root: string, name: 'measures' | 'concepts' | 'stages'): string {
  const rows = readReferenceTable(root, name) as Record<(typeof TERM)[number], string>[];
  return formatTable(
    ['id', 'name', 'what it is', 'not to be confused with'],
    rows.map(({id, name_fa, name_en, definition_en, not_to_confuse_en}) => [
      `\`${id}\``,
      `${name_en}, ${name_fa}`,
      definition_en,
      not_to_confuse_en,
    ]),
  );
}

function formatRefusals(): string {
  return formatTable(
    ['rule', 'the number is none of ours because'],
    Object.entries(REFUSAL_RULES).map(([rule, {reason}]) => [`\`${rule}\``, reason]),
  );
}

/** Each check says in the first line of its file what must hold. */
function formatChecks(root: string): string {
  const folder = join(root, 'pipelines', 'checks');
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  const lines = names.sort().map((name) => {
    const [, told] = /^(?:--\s*)?(.*)/.exec(readFileSync(join(folder, name), 'utf8'))!;
    return `- \`${basename(name, '.sql')}\`: ${told}`;
  });
  return lines.join('\n');
}

function formatSources(root: string): string {
  const outlets = new Map(
    readSources(join(root, 'pipelines', 'sources')).map((source) => [source.id, source]),
  );
  const provinces = new Map(
    readReferenceTable(root, 'provinces').map(({province_id, name_en}) => [province_id, name_en]),
  );
  const publishers = readReferenceTable(root, 'sources').map((row) => {
    const {source_id, name_fa, name_en, kind, home, reach, licence} = row;
    const fetched = outlets.delete(source_id) ? ' Can be fetched.' : '';
    const traits = [kind, provinces.get(reach) ?? reach, home && `<${home}>`].filter(Boolean).join(', ');
    return `### ${name_en}\n\n${name_fa} (\`${source_id}\`). ${traits}. Licence: ${licence || 'not stated'}.${fetched}\n`;
  });
  const others = [...outlets.values()].map(
    ({id, name_fa, name_en, home}) =>
      `### ${name_en} (fetch)\n\n${name_fa} (\`${id}\`), <${home}>. Can be fetched; no text of it is shipped.\n`,
  );
  return [...publishers, ...others].join('\n').trimEnd();
}

function fillParts(root: string, path: string, parts: Record<string, string>): Document {
  const text = readFileSync(join(root, path), 'utf8');
  return {
    path,
    text: Object.entries(parts).reduce((whole, [name, part]) => fillPart(whole, path, {name, part}), text),
  };
}

function fillPart(text: string, path: string, {name, part}: {name: string; part: string}): string {
  const [begin, end] = [`<!-- printed: ${name} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`missing part: ${path}: ${begin} … ${end}`);
  return `${text.slice(0, from + begin.length)}\n\n${part}\n\n${text.slice(to)}`;
}
