import type {TextReading} from '../reading/reading.js';
import type {TokenRange} from '../reading/spans.js';
import type {Post} from './posts.js';
import {replaceArabicLetters} from '../../text/replace-letters.js';

/** Who speaks, as written; a person known only by post has the post for a name. */
export interface Speaker {
  name: string;
  post: string | null;
  /** Province of the office, `IR` for a national one. */
  place: string | null;
}

/** A speaker where a text marks one: a name, a post, a pronoun; `media` passes on what others say. */
export interface VoiceFound extends TokenRange, Speaker {
  kind: 'person' | 'post' | 'body' | 'pronoun' | 'media';
}

/** What is known while a text is read for its speakers. */
export interface SpeakerScene {
  reading: TextReading;
  posts: readonly Post[];
  /** Everyone met so far, the last speaker last. */
  known: Speaker[];
}

/** A speaker met before, by full name or surname. */
export function findKnown({known}: SpeakerScene, name: string): Speaker | undefined {
  return known.findLast(
    (speaker) =>
      speaker.name === name || (speaker.name !== speaker.post && speaker.name.endsWith(` ${name}`)),
  );
}

/** Words as written, on one line and in Persian letters. */
export function textOf({raw, tokens}: TextReading, {from, to}: TokenRange): string {
  return replaceArabicLetters(raw.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' '));
}
