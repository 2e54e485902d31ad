import {parseArgs} from 'node:util';
import {findRoot} from '../../src/io/find-root.js';
import {formatLists} from './format-lists.js';
import {formatMeasures} from './format-measures.js';
import {measureTree} from './measure-tree.js';

const {values} = parseArgs({options: {list: {type: 'boolean'}, json: {type: 'boolean'}}});
const measures = measureTree(findRoot(import.meta.url));
const text = [formatMeasures(measures), ...(values.list ? [formatLists(measures)] : [])].join('\n\n');
process.stdout.write(`${values.json ? JSON.stringify(measures, null, 2) : text}\n`);
