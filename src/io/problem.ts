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
  return `${problem.severity}: ${problem.file}: ${problem.cause}`;
}
