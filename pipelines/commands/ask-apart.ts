import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createRequire} from 'node:module';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {UsageError, EXIT} from './command.js';
import {toBytes, type QueryLimits} from './query-limits.js';

/** Set for a process that answers itself. */
export const ANSWERS = 'KHOOSHEH_ANSWERS';

/**
 * Asks in a process of its own, which can be ended whatever it does: a database heeds no limit while it makes one long text.
 * Hands over what it prints, and returns what it said beside; throws `time limit: …` or `memory limit: …` where it was ended.
 */
export async function askApart(
  args: readonly string[],
  {memory, seconds}: QueryLimits,
  write: (text: string) => Promise<void>,
): Promise<string> {
  const heap = `--max-old-space-size=${Math.ceil(toBytes(memory) / 1e6)}`;
  const child = spawn(process.execPath, [heap, ...listLoaders(), PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {...process.env, [ANSWERS]: '1'},
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  const gone = once(child, 'close') as Promise<[code: number | null]>;
  const said: string[] = [];
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const clock = createClock(seconds, end);
  try {
    clock.go();
    for await (const text of child.stdout as AsyncIterable<string>) {
      // Whoever reads a page of it takes time that is not the question's.
      clock.stop();
      await write(text);
      clock.go();
    }
    const [code] = await gone;
    if (clock.isOver()) throw new Error(`time limit: ${seconds} s; --timeout sets another`);
    return expectAnswer(code, {said: said.join(''), memory});
  } finally {
    clock.stop();
    end();
    process.off('exit', end);
  }
}

function expectAnswer(code: number | null, {said, memory}: {said: string; memory: string}): string {
  if (code === EXIT.fine) return said;
  const message = /^error: (.*)\n/.exec(said)?.[1];
  if (!message) throw new Error(`memory limit: ${memory}; --memory sets another`);
  throw code === EXIT.usage ? new UsageError(message) : new Error(message);
}

function createClock(seconds: number, onEnd: () => void) {
  let left = seconds * 1000;
  let begun = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    go() {
      begun = performance.now();
      timer = setTimeout(() => {
        left = 0;
        onEnd();
      }, left);
    },
    stop() {
      if (timer === undefined) return;
      clearTimeout(timer);
      timer = undefined;
      left = Math.max(0, left - (performance.now() - begun));
    },
    isOver: () => left === 0,
  };
}

const IS_SOURCE = import.meta.url.endsWith('.ts');
const PROGRAM = fileURLToPath(new URL(`../khoosheh.${IS_SOURCE ? 'ts' : 'js'}`, import.meta.url));

// From the sources the program is run as npm runs it.
function listLoaders(): string[] {
  return IS_SOURCE ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [];
}
