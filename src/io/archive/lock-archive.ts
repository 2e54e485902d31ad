import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Keeps other writers out of an archive until the function it returns is called; takes over from one that died. */
export function lockArchive(folder: string): () => void {
  const file = join(folder, 'archive.lock');
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, String(process.pid), {flag: 'wx'});
      return () => rmSync(file, {force: true});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt) throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (holder !== process.pid && isRunning(holder))
        throw new Error(`archive in use: ${folder}: by process ${holder}`, {cause: error});
      rmSync(file, {force: true});
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
