import {ascending} from 'd3-array';
import {covering, startingAt} from '../reading/spans.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import {BECOMING, SPEAKING} from './speaker-lexicon.js';
import type {Token} from '../../text/token.js';

/** The words of speech in order: verbs that say, nouns of speech with their light verb («اظهار می‌دارد»), and openings («با اشاره»). */
export function joinSpeech(tokens: readonly Token[], of: TextReading['of']): Annotation[] {
  const verbs = of('verb').filter(({name, form}) => name === 'say' && !form?.isNegated);
  const joined = of('speech').flatMap((noun) => joinVerb(tokens, noun, startingAt(of('verb'), noun.to)));
  const openings = of('say');
  const all = [...verbs.map((verb) => ({...verb, kind: 'say', means: ''})), ...joined];
  const free = all.filter(({from}) => !covering(openings, from));
  return [...openings, ...free].sort((one, other) => ascending(one.from, other.from));
}

/** «اعلام کرد» says, «اعلام شد» tells nobody's speech, «یادآور شد» says again. */
function joinVerb(tokens: readonly Token[], noun: Annotation, verb: Annotation | undefined): Annotation[] {
  const words = verb && tokens.slice(verb.from, verb.to).map(({text}) => text);
  if (
    !words?.some((text) => SPEAKING.test(text)) ||
    noun.suffix ||
    verb!.form?.isNegated ||
    verb!.form?.tense === 'subjunctive'
  )
    return [];
  const isPassive = noun.means === 'do' && words.some((text) => BECOMING.test(text));
  return [{...verb!, kind: 'say', means: isPassive ? 'passive' : '', name: noun.name, from: noun.from}];
}
