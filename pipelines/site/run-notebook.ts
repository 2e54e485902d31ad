import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import * as arquero from 'arquero';
import {formatTable, type TableView} from '../../notebooks/create-table.js';

/**
 * Runs the code of a notebook page as the browser will, and returns the markup that each expression shows, in order.
 * Imports become what Node has under the same name; everything else is the page's own code.
 */
export async function runNotebook(path: string): Promise<string[]> {
  const blocks = [...(await readFile(path, 'utf8')).matchAll(/^```js echo\n([\s\S]*?)^```$/gm)].map(
    ([, code]) => code!.trim(),
  );
  const results: string[] = [];
  const body = blocks
    .map((code) => (isExpression(code) ? `display(${code});` : withoutImports(code)))
    .join('\n');
  const run = new AsyncFunction('modules', 'FileAttachment', 'display', body) as (
    ...given: unknown[]
  ) => Promise<void>;
  const modules = {
    arquero,
    '../../create-table.js': {
      createTable: (rows: Record<string, unknown>[], view: TableView) => formatTable(rows, view),
    },
  };
  const attach = (name: string) => ({text: () => readFile(join(dirname(path), name), 'utf8')});
  await run(modules, attach, (markup: string) => results.push(markup));
  return results;
}

const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor as FunctionConstructor;

function isExpression(code: string): boolean {
  try {
    return Boolean(new AsyncFunction(`return (${code}\n)`));
  } catch {
    return false;
  }
}

function withoutImports(code: string): string {
  return code.replace(
    /^import (\{[^}]*\}) from ("[^"]+");$/gm,
    (_, names: string, path: string) => `const ${names.replaceAll(' as ', ': ')} = modules[${path}];`,
  );
}
