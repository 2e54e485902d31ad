import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

/**
 * When a process began, in the words of the system: clock ticks since boot on Linux, a date elsewhere; empty where there is no such
 * process or the system does not say. Two processes that had one number in turn differ in it.
 */
export function findProcessStart(pid: number): string {
  return findProcess(pid)?.start ?? '';
}

/** Whether a process runs that has this number and began then; an empty start is any. One that has ended and waits to be counted does not. */
export function isRunning(pid: number, start: string): boolean {
  if (!isThere(pid)) return false;
  const found = findProcess(pid);
  // Where the system does not say, the number must do; or it has ended just now.
  if (!found?.start) return isThere(pid);
  return !/^[ZX]/.test(found.state) && (start === '' || start === found.start);
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function findProcess(pid: number): {state: string; start: string} | undefined {
  try {
    return existsSync('/proc/self/stat') ? readStat(pid) : askPs(pid);
  } catch {
    return undefined;
  }
}

// The name of the program, in parentheses, may itself hold spaces and parentheses; see proc_pid_stat(5), fields 3 and 22.
function readStat(pid: number): {state: string; start: string} {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return {state: fields[0]!, start: fields[19]!};
}

function askPs(pid: number): {state: string; start: string} {
  const env = {...process.env, LC_ALL: 'C', TZ: 'UTC'};
  const told = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {env, stdio: 'pipe'});
  const [state = '', ...start] = told.toString().trim().split(/\s+/);
  return {state, start: start.join(' ')};
}
