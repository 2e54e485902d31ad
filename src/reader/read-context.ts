import {annotate, annotateAside, withPublished} from './annotate.js';
import {readClauses} from './clauses/read-clauses.js';
import {readForces} from './clauses/force.js';
import {readDocumentDate} from './document-date.js';
import {readItems} from './names/items.js';
import {createPlaces, findProvince} from './places/places.js';
import {readSigns} from './places/signs.js';
import type {PlaceScene} from './places/place-scene.js';
import {createTimes} from './times.js';
import {readSpeakers} from './speakers/speakers.js';
import {createReachFinder, type FindReach} from '../entities/sources.js';
import {toCodePoints} from '../text/code-points.js';
import type {SourceText} from './reading/lines.js';
import type {Vocabulary} from '../entities/reference-tables.js';
import type {Grammar} from './grammar/grammar.js';

/** The same layers with other weights for the choices above them. */
export function withWeights(context: ExtractContext, weightsOf: Grammar['weightsOf']): ExtractContext {
  const {grammar} = context.reading;
  const reading = {...context.reading, grammar: {...grammar, weightsOf}};
  return {...context, reading, places: createPlaces({...context.places.scene, reading})};
}

/** One text with all that is known of it before its statements are read. */
export type ExtractContext = ReturnType<typeof readContext>;

/** All layers below the statements of one text. */
export function readContext(source: SourceText, vocabulary: Vocabulary) {
  const first = annotate(source, vocabulary);
  const date = readDocumentDate(source, first.tokens, first.dates);
  const reading = date.from && !source.published ? withPublished(first, date.from) : first;
  const clauses = readClauses(reading);
  const forces = readForces(reading, clauses);
  const speakers = readSpeakers(reading, clauses);
  const items = readItems(reading, clauses);
  const signs = readSigns(
    reading,
    clauses,
    speakers,
    items.flatMap(({names}) => names),
  );
  const scene: PlaceScene = {reading, clauses, speakers, signs, ...readAside(source, vocabulary)};
  const at = createTimes(reading, clauses, date);
  return {
    reading,
    date,
    clauses,
    forces,
    speakers,
    items,
    places: createPlaces(scene),
    at,
    points: toCodePoints(source.text),
  };
}

/** The provinces that stand beside the text: in its title, its publisher's name, its desk. */
function readAside({title, publisher, section}: SourceText, vocabulary: Vocabulary) {
  const read = (text: string | null | undefined) => (text ? annotateAside(text, vocabulary) : undefined);
  const province = (aside: ReturnType<typeof read>) => (aside ? findProvince(aside) : null);
  const named = read(publisher);
  const isOffice = named?.of('noun').some(({means}) => means.startsWith('industrial_estates')) ?? false;
  return {
    title: province(read(title)),
    office: isOffice ? province(named) : null,
    desk: province(read(section)),
    reach: publisher && !isOffice ? reachOf(vocabulary, publisher) : null,
  };
}

const finders = new WeakMap<Vocabulary, FindReach>();

/** The one province that a publisher covers, by `sources.csv`. */
function reachOf(vocabulary: Vocabulary, publisher: string): string | null {
  let findReach = finders.get(vocabulary);
  if (!findReach) finders.set(vocabulary, (findReach = createReachFinder(vocabulary)));
  return findReach(publisher) ?? null;
}
