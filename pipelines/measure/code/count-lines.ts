/** Counts physical lines; the newline at the end begins none. */
export function countLines(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}

/** Counts the lines that hold a pattern, once each. */
export function countMatches(text: string, pattern: RegExp): number {
  return text.split('\n').filter((line) => pattern.test(line)).length;
}

/** Counts lines that hold a comment and nothing else, given the text and the same text with comments blanked. */
export function countCommentLines(text: string, code: string): number {
  const stripped = code.split('\n');
  return text.split('\n').filter((line, index) => line.trim() && !stripped[index]!.trim()).length;
}
