import {ERASE} from '../../src/io/show-on-terminal.js';
import type {Stage} from './build-tables.js';

/** Returns a function that prints what a stage did as a line; how far it is shows on a terminal alone. */
export function createReport(
  lines: NodeJS.WritableStream | undefined,
  terminal: NodeJS.WritableStream & {isTTY?: boolean},
): (stage: Stage, text: string, progress?: number) => void {
  const erase = terminal.isTTY ? ERASE : '';
  return (stage, text, progress) => {
    if (progress === undefined) {
      terminal.write(erase);
      lines?.write(`${stage.padEnd(8)} ${text}\n`);
    } else if (terminal.isTTY) {
      terminal.write(`${erase}${stage.padEnd(8)} ${text}`);
    }
  };
}
