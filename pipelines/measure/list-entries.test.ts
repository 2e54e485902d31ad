import {describe, expect, it} from 'vitest';
import {listEntries} from './list-entries.js';

describe('listEntries(project)', () => {
  it('finds what commands, users and pages name, and what lies at known places', () => {
    const manifest = JSON.stringify({
      scripts: {build: 'tsx pipelines/site.ts build', test: 'npm run -s check && tsx pipelines/gone.ts'},
      bin: {program: 'build/pipelines/program.js'},
      exports: {'.': {default: './build/src/index.js'}, './door': {default: './build/src/io/door.js'}},
    });
    const paths = [
      'pipelines/site.ts',
      'pipelines/program.ts',
      'src/index.ts',
      'src/io/door.ts',
      'notebooks/table.ts',
      'observablehq.config.ts',
    ];
    const page =
      '# Page\n\n```js echo\nimport {op} from "arquero";\nimport {t} from "../../table.js";\n```\n';
    const pages = [{path: 'notebooks/fa/page/index.md', text: page}];
    expect(listEntries({manifest, paths, pages})).toEqual([
      'notebooks/table.ts',
      'observablehq.config.ts',
      'pipelines/program.ts',
      'pipelines/site.ts',
      'src/io/door.ts',
    ]);
  });
});
