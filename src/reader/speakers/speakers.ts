import {bisector} from 'd3-array';
import type {Clauses} from '../clauses/read-clauses.js';
import type {TextReading} from '../reading/reading.js';
import {covering, lastBefore, type TokenRange} from '../reading/spans.js';
import {readPosts, type Post} from './posts.js';
import {CONTRASTS, MINOR_POSTS, REPORT} from './speaker-lexicon.js';
import {readTurns, type Turn} from './turns.js';
import {findKnown, textOf, type Speaker, type SpeakerScene, type VoiceFound} from './voice.js';
import {TO} from '../../text/particle-lexicon.js';

export interface Speakers {
  /** Who speaks at a token; null is the article's own voice. */
  at(token: number): Speaker | null;
  /** Everyone who speaks in the text. */
  all: readonly Speaker[];
  /** Token ranges of posts: a province named there is an office, not a place of the text. */
  posts: readonly Post[];
}

/** From a token on somebody speaks, or nobody but the article. */
interface Change {
  from: number;
  speaker: Speaker | null;
}

/** Follows who speaks through a text: a voice keeps what follows until another is marked, or a report begins. */
export function readSpeakers(reading: TextReading, clauses: Clauses): Speakers {
  const scene: SpeakerScene = {reading, posts: readPosts(reading), known: []};
  const changes: Change[] = [{from: 0, speaker: null}];
  clauses.sentences.forEach((sentence, index) => {
    const turns = readTurns(scene, clauses, sentence, changes.at(-1)!.speaker !== null);
    if (!turns.length && startsReport(reading, sentence)) changes.push({from: sentence.from, speaker: null});
    turns.forEach((turn, place) => {
      const mayBeSame = place === 0 && !CONTRASTS.has(reading.tokens[sentence.from]!.text);
      const speaker = identify(scene, turn.voice, mayBeSame ? changes.at(-1)!.speaker : null);
      enter(changes, toStart(turn, changes, clauses, index), speaker);
    });
  });
  return {
    at: (token) => changes[byStart.right(changes, token) - 1]!.speaker,
    all: scene.known,
    posts: scene.posts,
  };
}

const byStart = bisector(({from}: Change) => from);

/** A change takes back what was settled behind its start. */
function enter(changes: Change[], from: number, speaker: Speaker | null): void {
  while (changes.at(-1)!.from >= from && changes.length > 1) changes.pop();
  changes.push({from, speaker});
}

function toStart(
  {from, isBackward, isAdding}: Turn,
  changes: readonly Change[],
  {sentences}: Clauses,
  index: number,
): number {
  if (isAdding && changes.length === 1) return 0;
  return isBackward ? (sentences[index - 1]?.from ?? from) : from;
}

function startsReport({tokens}: TextReading, {from}: TokenRange): boolean {
  return tokens[from]?.text === TO && tokens[from + 1]?.text === REPORT;
}

/** «… از نگاه معاون صنایع کوچک. او می‌گوید …»: where nobody spoke yet, the last post before the pronoun. */
function meetHolder({reading, posts, known}: SpeakerScene, before: number): Speaker | null {
  const post = lastBefore(posts, before);
  if (!post) return null;
  const name = textOf(reading, post);
  known.push({name, post: name, place: post.place});
  return known.at(-1)!;
}

/** The one person behind all that a text calls them; who is met under a name and a post is known by both. */
function identify(scene: SpeakerScene, voice: VoiceFound, current: Speaker | null): Speaker | null {
  const {known} = scene;
  if (voice.kind === 'pronoun') return known.at(-1) ?? meetHolder(scene, voice.from);
  if (voice.kind === 'media') return null;
  const speaker = findSame(scene, voice, current) ?? {name: voice.name, post: null, place: null};
  if (voice.kind === 'person' && speaker.name === speaker.post) speaker.name = voice.name;
  speaker.post ??= voice.post;
  speaker.place ??= voice.place;
  const index = known.indexOf(speaker);
  if (index >= 0) known.splice(index, 1);
  known.push(speaker);
  // a hostile text must not make every name slower to find
  if (known.length > MOST_KNOWN) known.shift();
  return speaker;
}

const MOST_KNOWN = 100;

function findSame(
  scene: SpeakerScene,
  {kind, name, post}: VoiceFound,
  current: Speaker | null,
): Speaker | undefined {
  const ofPost =
    post === null
      ? undefined
      : scene.known.find((one) => isSamePost(one.post, post) && (kind === 'post' || one.name === one.post));
  if (kind === 'person')
    return (
      findKnown(scene, name) ??
      ofPost ??
      (current && post === null && current.name === current.post ? current : undefined)
    );
  if (kind === 'post')
    return (
      ofPost ??
      (current && current.post === null && scene.known.length === 1 && !MINOR_POSTS.has(name.split(' ')[0]!)
        ? current
        : undefined)
    );
  return findKnown(scene, name);
}

function isSamePost(one: string | null, other: string): boolean {
  return one !== null && (one.startsWith(other) || other.startsWith(one));
}

/** True where a token lies in a post. */
export function isInPost({posts}: Speakers, at: number): boolean {
  return covering(posts, at) !== undefined;
}
