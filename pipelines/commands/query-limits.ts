import {UsageError, type Call} from './command.js';

/** How much memory a question may take, in words such as `1GB`, and how many seconds. */
export interface QueryLimits {
  memory: string;
  seconds: number;
}

/** Reads the limits of a question from its options; throws where they are none. */
export function parseLimits(values: Call['values']): QueryLimits {
  const memory = String(values['memory']);
  const seconds = Number(values['timeout']);
  if (!(toBytes(memory) > 0)) throw new UsageError(`unreadable memory: ${memory}; such as 512MB or 2GB`);
  if (!(seconds > 0 && seconds <= LONGEST))
    throw new UsageError(`unreadable timeout: ${values['timeout']}; seconds, at most ${LONGEST}`);
  return {memory, seconds};
}

/** Bytes of a size such as `1GB`; NaN where it is none. */
export function toBytes(memory: string): number {
  const [, count, unit] = /^(\d+(?:\.\d+)?)(MB|GB)$/i.exec(memory) ?? [];
  return Number(count) * (unit?.toUpperCase() === 'GB' ? 1e9 : 1e6);
}

const LONGEST = 86_400;
