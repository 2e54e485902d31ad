import {showControlsInLines} from '../text/show-controls.js';

/** Goes back to the beginning of the line and empties it; only as the first of what is written. */
export const ERASE = '\r\x1b[K';

/**
 * A stream that shows control characters as escapes: what a text holds cannot move the cursor, change colours or forge a line
 * before. JSON stays the same value; bytes pass as they are.
 */
export function showOnTerminal<Stream extends NodeJS.WritableStream>(stream: Stream): Stream {
  const write = (chunk: string | Uint8Array, ...rest: []): boolean =>
    stream.write(typeof chunk === 'string' ? show(chunk) : chunk, ...rest);
  return new Proxy(stream, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      return name === 'write' ? write : typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function show(text: string): string {
  return text.startsWith(ERASE)
    ? ERASE + showControlsInLines(text.slice(ERASE.length))
    : showControlsInLines(text);
}
