import {showControls} from '../text/show-controls.js';

const LONGEST = 100;
const SHAPE = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,99}$/u;
// Windows opens a device under these names, whatever ending follows; `index` is the page of the folder itself.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)(?:\.|$)/i;

/** Says why a text may not have an id, which becomes a file name, an address and an anchor; undefined where it may. */
export function findIdFault(id: unknown): string | undefined {
  if (typeof id !== 'string') return `bad id: ${typeof id}; expected text`;
  const shown = `bad id: «${showControls(id.slice(0, 60))}${id.length > 60 ? '…' : ''}»`;
  if (!SHAPE.test(id))
    return `${shown}; allowed: letters, digits and . _ -, a letter or digit first, at most ${LONGEST}`;
  if (id !== id.normalize('NFC')) return `${shown}; not in NFC`;
  if (id.endsWith('.')) return `${shown}; ends in a dot`;
  return RESERVED.test(id) ? `${shown}; reserved` : undefined;
}

/** What two ids share that a file system or an address may take for one: case does not part them. */
export function toIdKey(id: string): string {
  return id.toUpperCase().toLowerCase().normalize('NFC');
}
