import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {findRoot} from '../../src/io/find-root.js';
import {formatDocuments} from './documents.js';

const root = findRoot(import.meta.url);
for (const {path, text} of await formatDocuments(root)) {
  writeFileSync(join(root, path), text);
  process.stdout.write(`wrote ${path}\n`);
}
