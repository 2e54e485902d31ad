import {parseArgs} from 'node:util';
import {findRoot} from '../../src/io/find-root.js';
import {formatLists} from './format-lists.js';
import {formatMeasures} from './format-measures.js';
import {measure} from './measures.js';
import {readTree} from './read-tree.js';

const {values} = parseArgs({options: {list: {type: 'boolean'}, json: {type: 'boolean'}}});
const {files, entries} = readTree(findRoot(import.meta.url));
const measures = measure(files, entries);
const text = [formatMeasures(measures), ...(values.list ? [formatLists(measures)] : [])].join('\n\n');
process.stdout.write(`${values.json ? JSON.stringify(measures, null, 2) : text}\n`);
