#!/usr/bin/env node
import {realpathSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {findRoot, readVersion} from '../src/io/find-root.js';
import {openStandardOutput} from '../src/io/standard-output.js';
import {toReason} from '../src/io/to-reason.js';
import {EXIT, UsageError, type Call, type Command} from './commands/command.js';
import {COMMANDS} from './commands/commands.js';
import {showOnTerminal} from '../src/io/show-on-terminal.js';
import {rankNearest} from '../src/entities/nearest.js';

const COMMON = {
  help: {type: 'boolean', short: 'h'},
  json: {type: 'boolean'},
  data: {type: 'string'},
} as const;

const EXIT_CODES = `Exit codes
  0  done, nothing wrong
  1  done, but problems were found; each was printed on a line of its own
  2  the command was not understood; nothing was done
  3  the work could not be done; what was there before is still there`;

/** Runs one command line and returns its exit code; each thing that goes wrong is one line on standard error. */
export async function khoosheh(args: string[], {stdin, ...raw}: Streams): Promise<number> {
  const stdout = showOnTerminal(raw.stdout);
  const stderr = showOnTerminal(raw.stderr);
  try {
    return await dispatch(args, {stdin, stderr, stdout}, raw.stdout);
  } catch (error) {
    const {message, stack} = error as Error;
    stderr.write(`${message.replace(/^(?!$)/gm, 'error: ')}\n`);
    if (error instanceof UsageError) return EXIT.usage;
    if (process.env['KHOOSHEH_DEBUG']) stderr.write(`${stack}\n`);
    return EXIT.failed;
  }
}

type Streams = Pick<Call, 'stdin' | 'stdout' | 'stderr'>;

async function dispatch(
  [name, ...rest]: string[],
  streams: Streams,
  file: Streams['stdout'],
): Promise<number> {
  const {stdin, stdout, stderr} = streams;
  const root = findRoot(import.meta.url);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    stdout.write(formatHelp());
    return name === undefined ? EXIT.usage : EXIT.fine;
  }
  if (name === '--version') {
    stdout.write(`${readVersion(root)}\n`);
    return EXIT.fine;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) {
    const [nearest] = rankNearest(name, Object.keys(COMMANDS));
    throw new UsageError(`unknown command: ${name}; nearest: ${nearest}`);
  }
  const command = await entry.load();
  const parsed = parse(name, rest, command);
  if (parsed.values['help']) {
    stdout.write(formatCommandHelp(name, command));
    return EXIT.fine;
  }
  const data = resolve(String(parsed.values['data'] ?? process.env['KHOOSHEH_DATA'] ?? join(root, 'data')));
  const printed = command.printsFile?.(parsed.values) ? file : stdout;
  return command.run({root, data, ...parsed, stdin, stdout: printed, stderr});
}

function parse(name: string, args: string[], {options}: Command): Pick<Call, 'values' | 'positionals'> {
  try {
    return parseArgs({args, options: {...options, ...COMMON}, allowPositionals: true}) as Pick<
      Call,
      'values' | 'positionals'
    >;
  } catch (error) {
    const [first] = (error as Error).message.split('. ');
    const cause = first!.charAt(0).toLowerCase() + first!.slice(1);
    throw new UsageError(`${cause}; see khoosheh ${name} --help`, {cause: error});
  }
}

function formatHelp(): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length)) + 2;
  const lines = Object.entries(COMMANDS).map(([name, {summary}]) => `  ${name.padEnd(width)}${summary}`);
  return `khoosheh: what has been said of industrial and business clusters in Iran

Usage: khoosheh <command> [options]

${lines.join('\n')}

Every command knows --help and --json. --data FOLDER (or KHOOSHEH_DATA) says where warehouse and exports are, if not in
data/ of the project.

${EXIT_CODES}
`;
}

function formatCommandHelp(name: string, {usage, help}: Command): string {
  const rest = usage ? ` ${usage}` : '';
  return `Usage: khoosheh ${name}${rest} [options]\n\n${help.trim()}

  --json         prints for a program to read
  --data FOLDER  where warehouse and exports are
  --help         prints this\n\n${EXIT_CODES}\n`;
}

// The bin of an installed package is a link to this file.
function isMain(): boolean {
  const [, script] = process.argv;
  return script !== undefined && import.meta.url === pathToFileURL(realpathSync(script)).href;
}

if (isMain()) {
  const {stdin, stderr} = process;
  const stdout = openStandardOutput();
  // A reader that stops early, such as `head`, is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.fine);
    stderr.write(`error: cannot write standard output: ${toReason(error)}\n`);
    process.exit(EXIT.failed);
  });
  // What is wrong with standard error cannot be told anywhere; the exit code still says how it went.
  stderr.on('error', () => undefined);
  process.exitCode = await khoosheh(process.argv.slice(2), {stdin, stdout, stderr});
}
