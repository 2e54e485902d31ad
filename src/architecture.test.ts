import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {dirname, normalize} from 'node:path/posix';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Packages that only turn values into values; the core of `src` may use these and no other. */
const PURE = [
  '@mozilla/readability',
  'css-select',
  'd3-array',
  'd3-delaunay',
  'domhandler',
  'fastest-levenshtein',
  'feedsmith',
  'htmlparser2',
  'jalaali-js',
  'linkedom',
  'polygon-clipping',
  'topojson-client',
  'topojson-specification',
];

/** Packages that touch network, disk or database, or are heavy; they have one door each, in `src/io`. */
const DOORS: Record<string, RegExp> = {
  '@duckdb/node-api': /^src\/io\/duckdb\.ts$/,
  'danfojs-node': /^src\/io\/to-data-frame\.ts$/,
  '@e965/xlsx': /^src\/io\//,
  undici: /^src\/io\/fetch\//,
  warcio: /^src\/io\/archive\//,
};

/** Where Persian may stand in code: what is said, what publishers are called, and the words that the readers know. */
const ROOMS =
  /^(src\/words|pipelines\/sources|notebooks\/fa)\/|^src\/(text|numbers|dates|reader|articles|statistics|discovery)\/.*-lexicon\.ts$/;

/** These turn what texts write into numbers: they know the digits and marks of three scripts, and format nothing for people. */
const READS_NUMBERS = /^src\/(numbers\/(digits|parse-number)|text\/fold)\.ts$|-lexicon\.ts$/;

type Layer = 'pages' | 'pipelines' | 'io' | 'core' | 'package' | 'node' | 'elsewhere';

/** The arrows: what each layer may import. Anything else fails. */
const ARROWS: Partial<Record<Layer, Layer[]>> = {
  pages: ['pages', 'package'],
  pipelines: ['pipelines', 'pages', 'io', 'core', 'package', 'node'],
  io: ['io', 'core', 'package', 'node'],
  core: ['core', 'package'],
};

const files = listFiles(['src', 'pipelines', 'notebooks']);
const sources = files.filter((path) => !isTest(path));
const imports = files.flatMap((path) => listImports(path).map((name) => ({path, name})));

describe('imports', () => {
  it('are found in each layer, so that the tests below look at something', () => {
    const layers = new Set(sources.map(toLayer));
    expect([...layers]).toEqual(expect.arrayContaining(['pages', 'pipelines', 'io', 'core']));
    expect(imports.length).toBeGreaterThan(500);
  });

  it('point one way: pages → packages, pipelines → src, src/io → packages, src → pure code', () => {
    const wrong = imports.filter(({path, name}) => !isTest(path) && !mayImport(path, name));
    expect(wrong).toEqual([]);
  });

  it('reach a package with an effect through its one door', () => {
    const wrong = imports.filter(({path, name}) => DOORS[toPackage(name)]?.test(path) === false);
    expect(wrong.filter(({path}) => !isTest(path))).toEqual([]);
  });

  it('that are relative end in .js and name a file', () => {
    const relative = imports.filter(({name}) => name.startsWith('.'));
    const wrong = relative.filter(
      ({path, name}) => !/\.js(on)?$/.test(name) || !existsSync(join(ROOT, toFile(path, name))),
    );
    expect(wrong).toEqual([]);
  });

  it('use packages of package.json, and those of development only in tests, measures and what builds the site', () => {
    const {dependencies, devDependencies} = JSON.parse(read('package.json')) as Record<string, object>;
    const packages = imports.filter(({path, name}) => toTarget(path, name) === 'package');
    const missing = packages.filter(({path, name}) => {
      const wanted = toPackage(name);
      const isBuilding = isTest(path) || /^pipelines\/(site|measure)\//.test(path);
      return !(wanted in dependencies! || (isBuilding && wanted in devDependencies!));
    });
    expect(missing.filter(({name}) => !hasOwnTypes(name))).toEqual([]);
  });
});

describe('source files', () => {
  it('of the core never touch clock, console, process or network', () => {
    const core = sources.filter((path) => toLayer(path) === 'core');
    const effect = /\bconsole\.|\bprocess\.|\bfetch\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
    expect(core.filter((path) => effect.test(stripComments(read(path))))).toEqual([]);
  });

  it('of src print nothing', () => {
    const wrong = sources.filter(
      (path) => path.startsWith('src/') && /\bconsole\./.test(stripComments(read(path))),
    );
    expect(wrong).toEqual([]);
  });

  it('export by name', () => {
    expect(files.filter((path) => /^export default\b/m.test(read(path)))).toEqual([]);
  });

  it('are called after what they hold', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|manager|service|core)(\/|\.ts$)/;
    expect(files.filter((path) => vague.test(path))).toEqual([]);
    expect(files.filter((path) => !/^[a-z0-9./-]+$/.test(path))).toEqual([]);
  });
});

describe('what is said to people', () => {
  it('stands in src/words: no Persian letter in code elsewhere, but in the lexicons that read it and the sources that name it', () => {
    const letter = /(?=\p{L})\p{Script=Arabic}/u;
    const wrong = sources.filter((path) => !ROOMS.test(path) && letter.test(stripComments(read(path))));
    expect(wrong).toEqual([]);
  });

  it('goes through one set of formatters', () => {
    const made =
      /\bIntl\.NumberFormat\b|\.toLocaleString\(|\b0x0?6f0\b|'٬'|\bFarvardin\b|\bJanuary\b|\bfunction format(Number|Digits|Day|Date|Interval|When|Quantity|Value|List|Percent|Unit|UnitName|Count|Period)\b/;
    const wrong = sources.filter(
      (path) =>
        !path.startsWith('src/words/') && !READS_NUMBERS.test(path) && made.test(stripComments(read(path))),
    );
    // a page may import nothing from above its folder; a test of src/words holds its numbers to the same rule
    expect(wrong).toEqual(['notebooks/create-table.ts']);
  });
});

describe('what is in the repository', () => {
  const tracked = listTracked();
  const texts = tracked.filter((path) =>
    /\.(ts|mts|js|json|md|sql|css|html|csv|ya?ml|cff|sh|txt)$|run$|rc$/.test(path),
  );

  it('asks no foreign server from a page: the only addresses are the names of two standards', () => {
    const names = ['http://www.w3.org/', 'https://vega.github.io/schema/'];
    const pages = texts.filter((path) => path.startsWith('notebooks/') && !isTest(path));
    const wrong = pages.flatMap((path) =>
      [...read(path).matchAll(/(?:\bhttps?:|["'(]\s*)\/\/[a-z][^\s"'`)<>]*|["']npm:[^"']+/g)]
        .map(([address]) => ({path, address}))
        .filter(({address}) => !names.some((name) => address.includes(name)) && !isLink(path, address)),
    );
    expect(wrong).toEqual([]);
  });

  it('names no folder of a machine and no host of a package registry', () => {
    const folder = /(?<![\w.@:/-])\/(?:work|home|root|Users|mnt)\/[\w.-]+/;
    const host = /\bregistry\.[a-z]|\b(?:npm|pypi|artifact\w*|nexus)\.(?:internal|local|corp)\b|"resolved":/;
    const wrong = texts.filter(
      (path) => path !== 'src/architecture.test.ts' && (folder.test(read(path)) || host.test(read(path))),
    );
    expect(wrong).toEqual([]);
  });

  it('locks what every platform needs, also where the machine that wrote the lock file could not have it', () => {
    const {packages} = JSON.parse(read('package-lock.json')) as {packages: Record<string, Locked>};
    const names = new Set(
      Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)),
    );
    const wanted = Object.values(packages).flatMap(({optionalDependencies}) =>
      Object.keys(optionalDependencies ?? {}),
    );
    expect(wanted.filter((name) => !names.has(name))).toEqual([]);
  });

  it('leaves out what is made here', () => {
    expect(
      tracked.filter((path) =>
        /^(dist|build|node_modules|data\/(runs|current|exports|archive))(\/|$)/.test(path),
      ),
    ).toEqual([]);
    expect(tracked.filter((path) => /\.(duckdb|parquet|log)$/.test(path))).toEqual([]);
  });
});

interface Locked {
  optionalDependencies?: Record<string, string>;
}

function listFiles(folders: string[]): string[] {
  const all = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), {recursive: true}).map((name) => `${folder}/${String(name)}`),
  );
  return all
    .filter((path) => path.endsWith('.ts') && !path.includes('/.') && !path.includes('/_generated/'))
    .sort();
}

// Without git (an archive of the sources) there is nothing tracked; the tests then look at the code alone.
function listTracked(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], {cwd: ROOT, stdio: ['ignore', 'pipe', 'ignore']});
    return listed
      .toString()
      .split('\0')
      .filter((path) => path && existsSync(join(ROOT, path)));
  } catch {
    console.warn('skipped: names of tracked files; git does not answer here');
    return files;
  }
}

function isTest(path: string): boolean {
  return /\.(test|bench)\.ts$|\/fixtures\//.test(path);
}

function listImports(path: string): string[] {
  const text = read(path);
  const named = text.matchAll(/^(?:import|export)\b[^;'"`]*?\bfrom\s+'([^']+)'/gm);
  const bare = text.matchAll(/^import\s+'([^']+)'/gm);
  const lazy = stripComments(text).matchAll(/\bimport\('([^']+)'\)/g);
  return [...named, ...bare, ...lazy].map(([, name]) => name!);
}

function toLayer(path: string): Layer {
  return path.startsWith('notebooks/')
    ? 'pages'
    : path.startsWith('pipelines/')
      ? 'pipelines'
      : path.startsWith('src/io/')
        ? 'io'
        : path.startsWith('src/')
          ? 'core'
          : 'elsewhere';
}

function toTarget(path: string, name: string): Layer {
  return name.startsWith('.') ? toLayer(toFile(path, name)) : name.startsWith('node:') ? 'node' : 'package';
}

function toFile(path: string, name: string): string {
  return normalize(`${dirname(path)}/${name}`).replace(/\.js$/, '.ts');
}

function toPackage(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

function mayImport(path: string, name: string): boolean {
  const layer = toLayer(path);
  const target = toTarget(path, name);
  if (layer === 'core' && target === 'package') return PURE.includes(toPackage(name));
  if (layer === 'pipelines' && target === 'pages') return path.startsWith('pipelines/site/');
  return ARROWS[layer]?.includes(target) ?? false;
}

/** Packages that only name types, such as `topojson-specification`, come with the types of another. */
function hasOwnTypes(name: string): boolean {
  return name.endsWith('-specification');
}

/** An address that a reader may follow is no request. */
function isLink(path: string, address: string): boolean {
  const at = read(path);
  return at.includes(`href="${address}`) || at.includes(`](${address}`);
}

function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
}
