import type {ParseArgsConfig} from 'node:util';

/** One command of `khoosheh`: what it accepts and what it does. */
export interface Command {
  /** Printed by `--help`, after the usage line: first what it does, then its options. */
  help: string;
  /** What stands after the name in the usage line, such as `[stage…]`. */
  usage?: string;
  /** Options for `node:util` parseArgs; `--help`, `--json` and `--data` are added to every command. */
  options?: NonNullable<ParseArgsConfig['options']>;
  /** True where what it prints is a file: CSV has no escapes, so control characters stand there as they are. */
  printsFile?(values: Call['values']): boolean;
  /** Does the work; the number is the exit code. */
  run(call: Call): Promise<number>;
}

/** What a command is called with. */
export interface Call {
  /** The project: the nearest folder upwards with our package.json. */
  root: string;
  /** Where warehouse and exports go: `--data`, else `KHOOSHEH_DATA`, else `data/` of the project. */
  data: string;
  positionals: string[];
  values: Record<string, string | boolean | (string | boolean)[] | undefined>;
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
  stderr: NodeJS.WritableStream & {isTTY?: boolean};
}

/** A command line that was not understood; nothing was done. */
export class UsageError extends Error {}

/** Exit codes, the same for every command. */
export const EXIT = {
  fine: 0,
  /** The work was done, but problems were found and printed. */
  problems: 1,
  /** The command was not understood; nothing was done. */
  usage: 2,
  /** The work could not be done; what was there before is still there. */
  failed: 3,
} as const;
