import type {Annotation, TextReading} from '../reading/reading.js';
import {within, type TokenRange} from '../reading/spans.js';
import {AGENT, LOCAL_POSTS, NATIONAL_POSTS, OFFICE_PARTS, POST_ENDS} from './speaker-lexicon.js';
import {COMMA, PLURAL, THIS, YE} from '../../text/particle-lexicon.js';

/** A post with its office: «مدیرعامل شرکت شهرک‌های صنعتی فارس». */
export interface Post extends TokenRange {
  place: string | null;
}

/** All posts of a text, in order. */
export function readPosts(reading: TextReading): Post[] {
  const posts: Post[] = [];
  for (const head of reading.of('post')) {
    if (
      head.from < (posts.at(-1)?.to ?? 0) ||
      isClusterAgent(reading, head) ||
      head.suffix.startsWith(PLURAL)
    )
      continue;
    posts.push(readOffice(reading, head));
  }
  return posts;
}

/** A post or a body from its head to the end of its office. */
export function readOffice(reading: TextReading, {from, to}: TokenRange): Post {
  let end = to;
  while (end < reading.tokens.length && !endsPost(reading, end)) {
    const place = placeAt(reading, end);
    end = place?.to ?? end + 1;
    if (place) break;
  }
  return {from, to: end, place: placeOfOffice(reading, from, end)};
}

/** «عامل توسعه خوشه سنگ قم» is a post, yet names a cluster: only its head is read past. */
function isClusterAgent(reading: TextReading, head: Annotation): boolean {
  return head.name === AGENT && !reading.termAt('noun', head.to);
}

function endsPost({tokens, hasTermAt, termAt}: TextReading, at: number): boolean {
  const token = tokens[at]!;
  if (token.before === 'line' || token.kind === 'digits') return true;
  if (
    token.text === COMMA &&
    [at - 1, at + 1].every((beside) => OFFICE_PARTS.has(tokens[beside]?.text ?? ''))
  )
    return false;
  if (token.text === THIS && termAt('noun', at + 1)) return false;
  // «قرار است» ends a post, «برنامه‌ریزی» is a part of one
  if (termAt('marker', at)?.name?.includes(' ')) return true;
  return POST_ENDS.has(token.text) || hasTermAt(ENDING_KINDS, at);
}

const ENDING_KINDS = ['say', 'verb', 'speech', 'pronoun'];

/** The place that closes an office; a name or a verb follows: «… شهرک‌های صنعتی فارس محمد …». */
function placeAt({termAt}: TextReading, at: number): TokenRange | undefined {
  const place = termAt('province', at) ?? termAt('nation', at);
  if (place) return place.suffix ? undefined : place;
  const word = termAt('province_word', at);
  return word && !termAt('province', word.to) ? word : undefined;
}

/** The province of an office, `IR` for a national one, null where no place stands in it. */
export function placeOfOffice({tokens, of}: TextReading, from: number, to: number): string | null {
  // «گلستانی» is a surname
  const province = within(of('province'), from, to).findLast(({suffix}) => suffix !== YE);
  if (province) return province.province!;
  if (within(of('office_national'), from, to).length || within(of('nation'), from, to).length) return 'IR';
  if (tokens.slice(from, to).some(({text}) => NATIONAL_POSTS.has(text))) return 'IR';
  const town = within(of('town'), from + 1, to).at(-1);
  if (town && LOCAL_POSTS.has(tokens[from]!.text) && town.candidates?.length === 1) return town.province!;
  return town?.candidates?.some(({kind}) => kind === 'capital') ? town.province! : null;
}
