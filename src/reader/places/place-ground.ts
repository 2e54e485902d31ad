import {inside} from '../reading/spans.js';
import type {Annotation, TextReading} from '../reading/reading.js';
import type {PlaceScene} from './place-scene.js';
import {PLURAL} from '../../text/particle-lexicon.js';
import {THIS_HEADS} from './place-lexicon.js';
import {type PlaceSign, WORLD} from './signs.js';

/** What a text as a whole says of places, the same for every statement in it. */
export interface PlaceGround {
  /** All that a statement may be of, the country first. */
  places: readonly string[];
  /** Signs that tell of a place: not of an office, a scene or another country. */
  told: readonly PlaceSign[];
  provinces: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  /** Where «این استان», «استان ما» is said. */
  these: readonly Annotation[];
  /** How often each place is named otherwise than as a scene; 0 where it is only one. */
  times: ReadonlyMap<string, number>;
  /** Places that the first sentence names freely. */
  first: ReadonlySet<string>;
  /** True where no sign is more than a scene. */
  isBare: boolean;
  /** True where anything in the text or its title speaks of the country: its name, an office, someone who tells of it. */
  isOfCountry: boolean;
}

const known = new WeakMap<PlaceScene, PlaceGround>();

/** The ground of a scene, gathered once. */
export function toGround(scene: PlaceScene): PlaceGround {
  let ground = known.get(scene);
  if (!ground) known.set(scene, (ground = gather(scene)));
  return ground;
}

function gather({reading, clauses, speakers, signs, title, office, desk, reach}: PlaceScene): PlaceGround {
  const offices = new Set([...speakers.all, ...speakers.posts].flatMap(({place}) => place ?? []));
  const named = signs.map(({place}) => place).filter((place) => place !== WORLD);
  const beside = [title, office, desk, reach].flatMap((place) => place || []);
  const open = signs.filter(({isScene}) => !isScene);
  const first = inside(signs, 0, clauses.sentences[0]?.to ?? 0).filter(isFree);
  return {
    places: [...new Set(['IR', ...named, ...offices, ...beside])],
    told: open.filter(({isInPost, place}) => !isInPost && place !== WORLD),
    provinces: new Set(open.map(({place}) => place).filter((place) => place.startsWith('IR-'))),
    offices,
    these: reading.of('province_word').filter((word) => isThis(reading, word)),
    times: countTimes(signs),
    first: new Set(first.map(({place}) => place)),
    isBare: open.length === 0,
    isOfCountry:
      title === 'IR' ||
      speakers.all.length > 0 ||
      signs.some(({place}) => place === 'IR') ||
      reading.of('office_national').length > 0,
  };
}

function countTimes(signs: readonly PlaceSign[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const {place, isScene} of signs) times.set(place, (times.get(place) ?? 0) + (isScene ? 0 : 1));
  return times;
}

/** Neither in a name, nor a scene, nor the whole of a share. */
export function isFree({isInName, isScene, isOfShare}: PlaceSign): boolean {
  return !isInName && !isScene && !isOfShare;
}

/** «این استان», «در استان», «استان ما»: the province that is spoken of. */
function isThis({tokens, termAt}: TextReading, word: Annotation): boolean {
  if (isRegion(word)) return false;
  const isPointed = THIS_HEADS.has(tokens[word.from - 1]?.text ?? '');
  return isPointed || tokens[word.to]?.kind !== 'word' || !termAt('province', word.to);
}

/** «استان‌های ساحلی جنوب»: a region, and no province. */
export function isRegion({suffix}: Annotation): boolean {
  return suffix.startsWith(PLURAL);
}
