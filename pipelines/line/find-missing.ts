import {existsSync} from 'node:fs';
import {basename} from 'node:path';
import {findLacks} from '../../src/io/archive/find-lacks.js';
import {countEverHeld} from '../../src/io/archive/lost-records.js';
import {toProblem, type Problem} from '../../src/io/problem.js';
import {listInputFolders, toInputName, type InputFolder} from './inputs.js';
import type {LeftOut, Manifest, ProvenFile} from './manifest.js';
import type {Paths} from './paths.js';
import {readPublished} from './published/read-published.js';

/** What a run should read and has not. */
interface Missing extends Omit<LeftOut, 'reason'> {
  /** Without it there is nothing that a run could do. */
  isNeeded?: boolean;
}

interface Given {
  paths: Paths;
  /** Paths of texts that were given. */
  documents: string[];
  /** Every file that is there. */
  inputs: ProvenFile[];
  /** The manifest of the run in place. */
  last: Manifest | undefined;
}

const ADVICE =
  'put back what is missing (khoosheh archive repair mends an archive), or go on without: khoosheh run --without-missing "why"';

/**
 * Throws where something is missing that a run should read: a folder, a file that the run in place has read, a file or records of
 * the archive; a line each. With a reason it goes on. Returns what is left out and why, in the words of the run that left it out.
 */
export function expectNothingMissing(given: Given, reason: string | undefined): LeftOut[] {
  const accepted = new Map(given.last?.left_out?.map((one) => [one.cause, one]));
  const missing = findMissing(given);
  const unknown = missing.filter(({cause}) => !accepted.has(cause));
  const fresh = reason === undefined ? leaveToAddresses(unknown, given.paths) : unknown;
  const isNeeded = fresh.some((one) => one.isNeeded);
  if (fresh.length && (reason === undefined || isNeeded))
    throw new Error([...fresh.map(({cause}) => cause), ...(isNeeded ? [] : [ADVICE])].join('\n'));
  const left = reason === undefined ? missing.filter(({cause}) => accepted.has(cause)) : missing;
  return left.map(({file, cause}) => accepted.get(cause) ?? {file, cause, reason: reason!});
}

/** Says of what was left out why, where problems are told. */
export function toLeftOutProblem({file, cause, reason}: LeftOut): Problem {
  return toProblem(file, `${cause}; left out: ${reason}`, 'warning');
}

function findMissing({paths, documents, inputs, last}: Given): Missing[] {
  const gone = findGone(inputs, last);
  const given = documents.filter((path) => path !== '-');
  return [
    ...listInputFolders(paths).flatMap((folder) => findInFolder(folder, {inputs, gone})),
    ...findTableOfIds(paths, last),
    ...findInArchive(paths, {gone, last}),
    ...given.filter((path) => !existsSync(path)).map((path) => ({...toGone('text')(path), isNeeded: true})),
    ...given.flatMap((path) => listUnder(gone, basename(path)).map(toGone('text'))),
  ];
}

// Names of what the run in place has read, or left out, and what is not there now.
function findGone(inputs: ProvenFile[], last: Manifest | undefined): string[] {
  const here = new Set(inputs.map(({path}) => path));
  const before = [
    ...(last?.inputs ?? []).map(({path}) => path),
    ...(last?.left_out ?? []).map(({file}) => file),
  ];
  return [...new Set(before)].filter((file) => !here.has(file));
}

function findInFolder(
  {path, name, noun, need, isOfProgram}: InputFolder,
  {inputs, gone}: {inputs: ProvenFile[]; gone: string[]},
): Missing[] {
  const isNeeded = need === 'filled';
  if (!existsSync(path)) return [{file: name, cause: `folder gone: ${name}`, isNeeded}];
  const isEmpty = !inputs.some((input) => input.path.startsWith(`${name}/`));
  const lost = listUnder(gone, name);
  if (isEmpty && (isNeeded || lost.length || gone.includes(name)))
    return [{file: name, cause: `folder empty: ${name}`, isNeeded}];
  return isOfProgram ? [] : lost.map(toGone(noun));
}

/** A brief whose statements were published is missed by their addresses: they lead on, or the run names them. */
function leaveToAddresses(missing: Missing[], paths: Paths): Missing[] {
  const folder = `${toInputName(paths.root, paths.briefs)}/`;
  if (!missing.some(({file}) => file.startsWith(folder))) return missing;
  const published = new Set(readPublished(paths, false).map(({document_id}) => document_id));
  return missing.filter(({file}) => !file.startsWith(folder) || !published.has(basename(file, '.md')));
}

// A new one would begin without what became of the ids before.
function findTableOfIds({published}: Paths, last: Manifest | undefined): Missing[] {
  const hadSome = (last?.counts['core.published'] ?? 0) > 0;
  return hadSome && !existsSync(published) ? [toGone('table')(basename(published))] : [];
}

function findInArchive(
  {archive, root}: Paths,
  {gone, last}: {gone: string[]; last: Manifest | undefined},
): Missing[] {
  const lost = gone.filter((file) => file === 'archive' || file.startsWith('archive/'));
  if (!existsSync(archive))
    return lost.length ? [{file: 'archive', cause: `folder gone: ${toInputName(root, archive)}`}] : [];
  const lacks = findLacks(archive).map(({file, cause}) => ({file: `archive/${file}`, cause}));
  const files = listUnder(gone, 'archive').filter(
    (file) => COMPARED.has(file) && !lacks.some((lack) => lack.file === file),
  );
  const fewer = (last?.archived ?? 0) - countEverHeld(archive);
  const cause = `archive thinned: it has ${fewer} records fewer than the run in place has known`;
  const counted = fewer > 0 && !lacks.length && !files.length ? [{file: 'archive', cause}] : [];
  return [...lacks, ...files.map(toGone('archive')), ...counted];
}

const COMPARED = new Set(['archive/index.cdxj', 'archive/log/runs.jsonl']);

function listUnder(files: string[], folder: string): string[] {
  return files.filter((file) => file.startsWith(`${folder}/`));
}

function toGone(noun: string): (file: string) => Missing {
  return (file) => ({file, cause: `${noun} gone: ${file}`});
}
