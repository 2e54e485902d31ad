import {existsSync} from 'node:fs';
import {readCsv} from '../../src/io/read-csv.js';
import {PUBLISHED_COLUMNS} from './format-published.js';
import type {Paths} from './paths.js';
import type {Tables} from './warehouse/tables.js';

/** Reads what became of every id that was published; nothing where nothing was. */
export function loadPublished({published}: Paths): Tables {
  return {'core.published': existsSync(published) ? readCsv(published, PUBLISHED_COLUMNS) : []};
}
