import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {Parser} from 'htmlparser2';
import {describe, expect, it} from 'vitest';
import {findRoot} from '../../src/io/find-root.js';
import {CONTENT_POLICY} from './content-policy.js';

const DIST = join(findRoot(import.meta.url), 'dist');
// A built site is needed and is not made here.
const isBuilt = Boolean(statSync(join(DIST, 'fa/index.html'), {throwIfNoEntry: false}));
if (!isBuilt)
  console.warn('skipped: the policy of the built pages; dist/ is missing, make it with npm run build');

it('the policy lets in nothing but files of the site, and no code that is not a file', () => {
  expect(CONTENT_POLICY).not.toMatch(/\*|https?:|data:|blob:|unsafe-eval|nonce-|strict-dynamic/);
  expect(CONTENT_POLICY.match(/[\w-]+ [^;]*'unsafe-inline'/g)).toEqual(["style-src 'self' 'unsafe-inline'"]);
});

interface Element {
  name: string;
  attributes: Record<string, string>;
  /** The code of a script. */
  code: string;
}

describe.skipIf(!isBuilt)('each built page', () => {
  const files = isBuilt ? (readdirSync(DIST, {recursive: true}) as string[]) : [];
  const pages = files
    .filter((path) => /\.html?$/.test(path))
    .map((path) => ({path, elements: parseElements(readFileSync(join(DIST, path), 'utf8'))}));
  const find = (isWrong: (element: Element) => unknown): string[] =>
    pages.flatMap(({path, elements}) =>
      elements
        .filter(isWrong)
        .map(({name, attributes}) => `${path}: <${name} ${JSON.stringify(attributes)}>`),
    );

  it('is looked at, those with code of their own too', () => {
    expect(pages.length).toBeGreaterThan(100);
    expect(find(({attributes}) => attributes.src?.startsWith('code-')).length).toBeGreaterThan(0);
  });

  it('gives the policy once, before anything that it governs', () => {
    const isPolicy = ({attributes}: Element) =>
      attributes['http-equiv']?.toLowerCase() === 'content-security-policy';
    const isGoverned = ({name}: Element) => /^(script|style|link|img|base|form|object|iframe)$/.test(name);
    const wrong = pages.filter(({elements}) => {
      const place = elements.findIndex(isPolicy);
      return (
        elements.filter(isPolicy).length !== 1 ||
        elements[place]!.attributes.content !== CONTENT_POLICY ||
        elements.findIndex(isGoverned) < place
      );
    });
    expect(wrong.map(({path}) => path)).toEqual([]);
  });

  it('has no code inside', () => {
    expect(find(({code}) => code.trim() !== '')).toEqual([]);
    expect(find(({attributes}) => Object.keys(attributes).some((name) => /^on/i.test(name)))).toEqual([]);
    const runs = /^[\s\p{Cc}]*(javascript|data|vbscript):/iu;
    expect(find(({attributes}) => Object.values(attributes).some((value) => runs.test(value)))).toEqual([]);
    expect(find(({attributes}) => 'srcdoc' in attributes)).toEqual([]);
  });

  it('loads from its own site alone', () => {
    const loaded = ({name, attributes}: Element): (string | undefined)[] => [
      attributes.src,
      attributes.srcset,
      attributes['xlink:href'],
      attributes.data,
      attributes['data-src'],
      attributes['data-live'],
      attributes.action,
      /^(a|base)$/.test(name) || ['canonical', 'alternate'].includes(attributes.rel ?? '')
        ? undefined
        : attributes.href,
    ];
    expect(
      find((element) =>
        loaded(element).some((address) => /^\s*([a-z][\w+.-]*:|\/\/|\\)/i.test(address ?? '')),
      ),
    ).toEqual([]);
  });
});

function parseElements(markup: string): Element[] {
  const elements: Element[] = [];
  let script: Element | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      const element = {name, attributes, code: ''};
      elements.push(element);
      const isData = /^application\/(ld\+)?json$/.test(attributes.type ?? '');
      script = name === 'script' && !isData ? element : undefined;
    },
    ontext(text) {
      if (script) script.code += text;
    },
    onclosetag: () => void (script = undefined),
  });
  parser.end(markup);
  return elements;
}
