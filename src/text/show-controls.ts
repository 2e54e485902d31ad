// Signals and no letters: C0 and C1, the overrides that turn writing round, and halves of characters. Tab and line ends are the text's own.
const CONTROL = /[\0-\x08\x0b\f\x0e-\x1f\x7f-\x9f\u202d\u202e]|\p{Surrogate}/u;
const CONTROLS = new RegExp(CONTROL, 'gu');
// What moves the cursor, and the embeddings, which turn round what stands beside them.
const SIGNALS = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]|\p{Surrogate}/gu;
const LINE_SIGNALS = /[\0-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e]|\p{Surrogate}/gu;

/** Finds the first character of a text that signals instead of being read; undefined where there is none. */
export function findControl(text: string): {at: number; control: string} | undefined {
  const found = CONTROL.exec(text);
  return found ? {at: found.index, control: toEscape(found[0])} : undefined;
}

/** The text without the characters that signal, as a browser shows it. */
export function dropControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/** The text in one line for a terminal: what signals stands there as an escape that can be seen, such as `\u001b`. */
export function showControls(text: string): string {
  return text.replace(LINE_SIGNALS, toEscape);
}

/** The same for what has lines and columns of its own. As the escapes are those of JSON, JSON stays what it was. */
export function showControlsInLines(text: string): string {
  return text.replace(SIGNALS, toEscape);
}

function toEscape(control: string): string {
  return NAMED[control] ?? `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const NAMED: Record<string, string> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'};
