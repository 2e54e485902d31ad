import type {Command} from './command.js';

interface CommandEntry {
  /** One line for `khoosheh --help`. */
  summary: string;
  /** Loads the command when it is called: a filter should not wait for a database. */
  load: () => Promise<Command>;
}

/** Every command, in the order of `khoosheh --help`; adding one is one line. */
export const COMMANDS: Record<string, CommandEntry> = {
  run: {summary: 'runs the line: texts and tables to a checked warehouse and its exports', load: async () => (await import('./run.js')).runCommand},
  fetch: {summary: 'pulls what is new at each source into the archive', load: async () => (await import('./fetch.js')).fetchCommand},
  archive: {summary: 'verifies, lists and widens the archive of fetched pages', load: async () => (await import('./archive.js')).archiveCommand},
  extract: {summary: 'a filter: texts in, claims and stages out (NDJSON)', load: async () => (await import('./extract.js')).extractCommand},
  import: {summary: 'reads a publisher\'s table of official figures into tidy rows', load: async () => (await import('./import.js')).importCommand},
  check: {summary: 'runs the checks on the warehouse', load: async () => (await import('./check.js')).checkCommand},
  query: {summary: 'asks the warehouse a question in SQL', load: async () => (await import('./query.js')).queryCommand},
  explain: {summary: 'claim → sentence → document → rule', load: async () => (await import('./explain.js')).explainCommand},
  asof: {summary: 'what had been said, or was known to us, by a date', load: async () => (await import('./asof.js')).asofCommand},
  fit: {summary: 'fits the weights of the reader on labels', load: async () => (await import('./fit.js')).fitCommand},
  evaluate: {summary: 'scores the reader against labels', load: async () => (await import('./evaluate.js')).evaluateCommand},
  dictionary: {summary: 'prints the data dictionary', load: async () => (await import('./dictionary.js')).dictionaryCommand},
}; // prettier-ignore
