import {join, resolve} from 'node:path';
import type {SourceRun} from '../../src/discovery/to-coverage.js';
import {createArchive} from '../../src/io/archive/create-archive.js';
import {createGetter, type Getter} from '../../src/io/fetch/create-getter.js';
import {readVersion} from '../../src/io/find-root.js';
import {readVocabulary} from '../../src/io/read-reference.js';
import {EXIT, UsageError, type Call, type Command} from './command.js';
import {toArchive} from './archive.js';
import {fetchSources, type FetchSourcesOptions} from '../line/fetch/fetch-sources.js';
import {formatPage, formatPlan, formatRun} from '../line/fetch/format-run.js';
import {formatProbe, probe} from '../line/fetch/probe.js';
import {createProgress} from '../line/fetch/progress.js';
import {readSources, type Source} from '../line/fetch/read-sources.js';
import {rankNearest} from '../../src/entities/nearest.js';

export const fetchCommand: Command = {
  usage: '[source…]',
  help: `Pulls what is new and relevant at each source (all of them, or those named) into the archive, politely, and goes on where an
earlier run stopped. Then \`khoosheh run\` reads it.

  --contact TEXT       an e-mail address or a page at which you can be reached; servers see it (or KHOOSHEH_CONTACT)
  --source ID          the same as naming it; may be given again
  --since YYYY-MM-DD   passes over what says that it is older
  --retries N          tries again so often what failed in passing (4)
  --limit N            gets at most N pages of each source
  --dry-run            asks nobody; says what would be asked, and which addresses were never tried against the live outlet
  --probe              tries each way of finding articles and one page of each source, and says what it found
  --debug              says of each page what was read and which blocks were removed, and why
  --archive FOLDER     where the archive is, if not in archive/ of the data folder
  --sources FOLDER     where the sources are, if not in pipelines/sources
  --allow-private IP   lets a private address be asked, such as a test's own server; may be given again

Obeys robots.txt, asks each host at most once a second, waits when it is told to, and follows the proxy of the environment.
Stop it with Ctrl-C: it ends after the pages under way; nothing stored is lost however it ends.`,
  options: {
    contact: {type: 'string'},
    source: {type: 'string', multiple: true},
    since: {type: 'string'},
    limit: {type: 'string'},
    retries: {type: 'string'},
    'dry-run': {type: 'boolean'},
    probe: {type: 'boolean'},
    debug: {type: 'boolean'},
    archive: {type: 'string'},
    sources: {type: 'string'},
    'allow-private': {type: 'string', multiple: true},
  },
  async run(call) {
    const {values, root} = call;
    const all = readSources(resolve(String(values['sources'] ?? join(root, 'pipelines', 'sources'))));
    const chosen = choose(all, [...call.positionals, ...((values['source'] ?? []) as string[])]);
    expectGoodValues(call);
    return values['dry-run'] ? plan(chosen, call) : pull(chosen, call);
  },
};

function choose(all: Source[], names: string[]): Source[] {
  const known = all.map(({id}) => id);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new UsageError(`unknown source: ${unknown}; nearest: ${rankNearest(unknown, known)[0]}`);
  return names.length ? all.filter(({id}) => names.includes(id)) : all;
}

function expectGoodValues({values}: Call): void {
  const {since = '1970-01-01', limit = '1', retries = '0'} = values as Record<string, string | undefined>;
  if (!/^\d{4}-\d\d-\d\d$/.test(since) || Number.isNaN(Date.parse(since)))
    throw new UsageError(`bad day: ${since}; wanted: YYYY-MM-DD, Gregorian`);
  if (!/^[1-9]\d*$/.test(limit)) throw new UsageError(`bad limit: ${limit}; wanted: a number from 1`);
  if (!/^\d$/.test(retries)) throw new UsageError(`bad number of retries: ${retries}; wanted: 0 to 9`);
  if (!values['dry-run'] && !toContact(values))
    throw new UsageError(
      'missing contact: give --contact or set KHOOSHEH_CONTACT, so that a server’s owner can reach you',
    );
}

function toContact(values: Call['values']): string {
  return String(values['contact'] ?? process.env['KHOOSHEH_CONTACT'] ?? '')
    .replace(/[^\x20-\x7e]/g, '')
    .trim();
}

function plan(sources: Source[], {values, stdout}: Call): number {
  stdout.write(
    values['json']
      ? `${JSON.stringify(sources.map(({id, discover}) => ({source_id: id, discover})))}\n`
      : formatPlan(sources),
  );
  return EXIT.fine;
}

async function pull(sources: Source[], call: Call): Promise<number> {
  const {values, stderr, root} = call;
  const archive = createArchive(toArchive(call), {info: {operator: toContact(values)}});
  const getters = new Map<number, Getter>();
  try {
    for (const line of archive.mended) stderr.write(`mended: ${line}\n`);
    const options = {
      contact: toContact(values),
      version: readVersion(root),
      allowed: (values['allow-private'] ?? []) as string[],
      retries: Number(values['retries'] ?? 4),
    };
    const getterOf = (source: Source) => {
      const interval = (source.interval ?? 1) * 1000;
      const getter = getters.get(interval) ?? createGetter({...options, interval});
      getters.set(interval, getter);
      return getter;
    };
    return await (values['probe'] ? probeAll : pullAll)(sources, call, {archive, getterOf});
  } finally {
    archive.close();
    await Promise.all([...getters.values()].map((getter) => getter.close()));
  }
}

type Means = Pick<FetchSourcesOptions, 'archive' | 'getterOf'>;

async function probeAll(sources: Source[], {values, stdout}: Call, means: Means): Promise<number> {
  const {archive, getterOf} = means;
  const probes = await Promise.all(
    sources.map((source) => probe(source, {archive, getter: getterOf(source)})),
  );
  stdout.write(values['json'] ? `${JSON.stringify(probes)}\n` : `${probes.map(formatProbe).join('\n')}\n`);
  const good = probes.filter(({page}) => page?.outcome === 'stored').length;
  return good === probes.length ? EXIT.fine : good ? EXIT.problems : EXIT.failed;
}

async function pullAll(sources: Source[], call: Call, means: Means): Promise<number> {
  const {root, values, stdout, stderr} = call;
  const stop = new AbortController();
  const onSignal = () => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const progress = createProgress(stderr, Date.now);
  const runs = await fetchSources(sources, {
    ...means,
    vocabulary: readVocabulary(root),
    now: Date.now,
    since: values['since'] as string | undefined,
    limit: values['limit'] === undefined ? undefined : Number(values['limit']),
    signal: stop.signal,
    onPage: (source, page, counts) => {
      progress.update(source.id, page, counts);
      if (values['debug']) stderr.write(formatPage(source.id, page));
    },
    onRun: (run) => {
      progress.clear();
      if (!values['json']) stdout.write(formatRun(run));
    },
  }).finally(() => process.off('SIGINT', onSignal).off('SIGTERM', onSignal));
  progress.clear();
  if (values['json']) stdout.write(`${JSON.stringify({runs, archive: means.archive.folder}, null, 2)}\n`);
  return toExit(runs, stderr);
}

function toExit(runs: SourceRun[], stderr: NodeJS.WritableStream): number {
  const outages = runs.filter(({outcome}) => outcome === 'outage');
  if (runs.length && outages.length === runs.length) {
    stderr.write(`error: nothing could be had: ${outages[0]!.cause}\n`);
    return EXIT.failed;
  }
  return runs.every(({outcome, failed}) => !failed && (outcome === 'complete' || outcome === 'stopped'))
    ? EXIT.fine
    : EXIT.problems;
}
