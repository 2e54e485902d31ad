import {readFileSync} from 'node:fs';
import {format} from 'node:util';
import {describe, expect, it} from 'vitest';

const page = readFileSync(new URL('../../docs/frames.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```js\n([\s\S]*?)```\s+```text\n([\s\S]*?)```/g)].map(
  ([, code, printed]) => ({
    code: code!,
    printed: printed!,
  }),
);

const MODULES: Record<string, () => Promise<unknown>> = {
  'khoosheh/to-data-frame': () => import('./to-data-frame.js'),
  arquero: () => import('arquero'),
};

describe('docs/frames.md', () => {
  it('has an example for each way, and each says what it prints', () => {
    expect(examples).toHaveLength(3);
    expect(page.match(/```js/g)).toHaveLength(3);
  });

  it.each(examples)('prints what it says: example %#', async ({code, printed}) => {
    expect(await run(code)).toBe(printed);
  });
});

// The page is written as a module of its own; here its imports become calls and its console is ours.
async function run(code: string): Promise<string> {
  const lines: string[] = [];
  const body = code.replace(/^import (\{.*?\}) from '(.*?)';$/gm, "const $1 = await load('$2');");
  const load = (name: string) => {
    const open = MODULES[name];
    if (!open) throw new Error(`unknown module in docs/frames.md: ${name}`);
    return open();
  };
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor;
  await new AsyncFunction('load', 'console', body)(load, {
    log: (...values: unknown[]) => lines.push(format(...values)),
  });
  return `${lines.join('\n')}\n`;
}
