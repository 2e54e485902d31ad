import {expect, it} from 'vitest';
import {moveScripts} from './move-scripts.js';

it('moveScripts(page) moves the code of a page into a file named by it', () => {
  const code = '\nimport {define} from "../../_observablehq/client.js";\n';
  const {page, scripts} = moveScripts(`<head><script type="module">${code}</script></head>`);
  expect(scripts).toEqual([{name: expect.stringMatching(/^code-[0-9a-f]{8}\.js$/), code}]);
  expect(page).toBe(`<head><script type="module" src="${scripts[0]!.name}"></script></head>`);
});

it('moveScripts(page) gives other code another name', () => {
  const names = ['a()', 'b()'].map(
    (code) => moveScripts(`<script type="module">${code}</script>`).scripts[0]!.name,
  );
  expect(names[0]).not.toBe(names[1]);
});

it.each([
  '<script type="module" src="../assets/site.js"></script>',
  '<script type="application/ld+json">{"@type": "Dataset"}</script>',
  '<p>&lt;script&gt;</p>',
])('moveScripts(page) leaves what the policy allows: %s', (page) => {
  expect(moveScripts(page)).toEqual({page, scripts: []});
});

it.each([
  '<script>a()</script>',
  '<script type="importmap">{}</script>',
  '<script async type="module">a()</script>',
])('moveScripts(page) throws at code that would mean something else in a file: %s', (page) => {
  expect(() => moveScripts(page)).toThrow(/^script inside a page: <script/);
});
