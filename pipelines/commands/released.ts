import {extract} from '../../src/extract.js';
import {writeWhole} from '../../src/io/write-whole.js';
import {buildTables} from '../line/build-tables.js';
import {followReleases, formatPublished} from '../line/format-published.js';
import type {PublishedRow} from '../../src/rows.js';
import {toPaths} from '../line/paths.js';
import {EXIT, type Command} from './command.js';
import {formatTable} from './format-table.js';

export const releasedCommand: Command = {
  help: `Follows every id that was ever published to what it is now, writes data/published.csv and prints what was withdrawn.

What was published lies frozen in data/releases, a folder a release. Each claim and mention of it is looked for in what the line
reads now: at the same place in its text, by its number, or by its name and stage.

  same       all that it says is the same; only the id may be another
  revised    it is read otherwise; the reason says what
  withdrawn  it is no statement any more; the reason says why

--json prints all rows. Run it after a change of the reader: a test compares the file with what it would write.`,
  async run({root, data, values, stdout}) {
    const paths = toPaths(root, data);
    const {tables} = await buildTables({paths, documents: [], only: false, extract, report: () => undefined});
    const rows = followReleases(paths.releases, tables);
    writeWhole(paths.published, formatPublished(rows));
    stdout.write(values['json'] ? `${JSON.stringify(rows, null, 2)}\n` : formatRows(rows));
    return EXIT.fine;
  },
};

function formatRows(rows: PublishedRow[]): string {
  const count = (wanted: PublishedRow['became']) => rows.filter(({became}) => became === wanted).length;
  const withdrawn = rows.filter(({became}) => became === 'withdrawn').map((row) => ({...row}));
  const counts = `${rows.length} ids: ${count('same')} same, ${count('revised')} revised, ${count('withdrawn')} withdrawn\n`;
  if (withdrawn.length === 0) return counts;
  return `${counts}\n${formatTable(['statement_id', 'document_id', 'reason'], withdrawn)}`;
}
