import {parseSync, type Comment, type Program} from 'oxc-parser';

/** A file by its path from the root of the project, slashes forward. */
export interface CodeFile {
  path: string;
  text: string;
}

/** A file of code with its tree, and its text once more without comments. */
export interface ParsedFile extends CodeFile {
  program: Program;
  code: string;
}

/** Parses a file of TypeScript; throws where it is none. */
export function parseSource({path, text}: CodeFile): ParsedFile {
  const {program, comments, errors} = parseSync(path, text, {preserveParens: false});
  if (errors.length > 0) throw new Error(`unreadable code: ${path}: ${errors[0]!.message}`);
  return {path, text, program, code: stripComments(text, comments)};
}

/** Whether a file is code of the project: TypeScript of its three folders, tests and declarations of types apart. */
export function isSource(path: string): boolean {
  return isCode(path) && !isTest(path);
}

/** Whether a file is a test, a benchmark or what tests stand on. */
export function isTest(path: string): boolean {
  return isCode(path) && /\.(test|bench)\.ts$|\/fixtures\//.test(path);
}

/** Whether a program wrote the file; the comment at the head of such a file says by what it is printed. */
export function isPrinted({text}: CodeFile): boolean {
  const [head] = /^(?:\/\/.*\n|\/\*[\s\S]*?\*\/\s*)*/.exec(text)!;
  return /\bprinted by\b/i.test(head.slice(0, 300));
}

function isCode(path: string): boolean {
  return /^(src|pipelines|notebooks)\/.*(?<!\.d)\.ts$/.test(path) && !path.includes('/_generated/');
}

// Blanks keep every line and column where it was.
function stripComments(text: string, comments: Comment[]): string {
  const parts = comments.map(({start, end}, index) => {
    const before = text.slice(comments[index - 1]?.end ?? 0, start);
    return before + text.slice(start, end).replace(/[^\n]/g, ' ');
  });
  return parts.join('') + text.slice(comments.at(-1)?.end ?? 0);
}
