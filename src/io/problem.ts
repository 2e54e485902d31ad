import {showControls} from '../text/show-controls.js';

/** Something that a person should look at: which file, and why, in one line. */
export interface Problem {
  file: string;
  cause: string;
  severity: 'error' | 'warning';
}

/** Says what is wrong with a file: an error, or what the severity says. */
export function toProblem(file: string, cause: string, severity: Problem['severity'] = 'error'): Problem {
  return {file, cause, severity};
}

/** Formats a problem as one line for a terminal. */
export function formatProblem(problem: Problem): string {
  const {severity, file, cause} = problem;
  return `${severity}: ${showControls(file)}: ${showControls(cause)}`;
}

/** Stops the work where something cannot be as it is: throws all of it, one line each. */
export function expectNone(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new Error(problems.map(({file, cause}) => `${file}: ${cause}`).join('\n'));
}
