import type {Annotation, TextReading} from '../reading.js';
import {startingAt, within, type TokenRange} from '../spans.js';
import {AGENT, LOCAL_POSTS, POST_ENDS} from './speaker-lexicon.js';
import {YE} from '../../text/particle-lexicon.js';

/** A post with its office: «مدیرعامل شرکت شهرک‌های صنعتی فارس». */
export interface Post extends TokenRange {
  place: string | null;
}

export function readPosts(reading: TextReading): Post[] {
  const posts: Post[] = [];
  for (const head of reading.of('post')) {
    if (head.from < (posts.at(-1)?.to ?? 0) || isClusterAgent(reading, head)) continue;
    let to = head.to;
    while (to < reading.tokens.length && !endsPost(reading, to)) to++;
    posts.push({from: head.from, to, place: placeOfOffice(reading, head.from, to)});
  }
  return posts;
}

/** «عامل توسعه خوشه سنگ قم» is a post, yet names a cluster: only its head is read past. */
function isClusterAgent(reading: TextReading, head: Annotation): boolean {
  return head.name === AGENT && !startingAt(reading.of('noun'), head.to);
}

function endsPost(reading: TextReading, at: number): boolean {
  const token = reading.tokens[at]!;
  if (token.before === 'line' || token.kind === 'digits' || POST_ENDS.has(token.text)) return true;
  return Boolean(startingAt(reading.of('say'), at) || startingAt(reading.of('verb'), at));
}

export function placeOfOffice(reading: TextReading, from: number, to: number): string | null {
  // «گلستانی» is a surname
  const province = within(reading.of('province'), from, to).findLast(({suffix}) => suffix !== YE);
  if (province) return province.province!;
  if (within(reading.of('office_national'), from, to).length || within(reading.of('nation'), from, to).length)
    return 'IR';
  const town = within(reading.of('town'), from + 1, to).at(-1);
  if (town && LOCAL_POSTS.has(reading.tokens[from]!.text) && town.candidates?.length === 1)
    return town.province!;
  return town && town.candidates?.some(({kind}) => kind === 'capital') ? town.province! : null;
}
