import type {Annotation} from '../reading/reading.js';
import {clauseAround, type CountFrame} from './count-frame.js';
import type {Measured} from './count.js';
import {isClusterNoun} from '../reading/cluster-noun.js';
import {within} from '../reading/spans.js';

/** What a counted noun measures; persons, projects and licences ask the sentence. */
export function measureNoun(frame: CountFrame, noun: Annotation): Measured {
  const {reading, number} = frame;
  const [family, unit = 'item', concept] = noun.means.split(' ');
  const made = (measure: string, rule = `noun:${family}`): Measured => ({
    measure,
    unit,
    concept: concept ?? null,
    nature: reading.grammar.toNature(measure),
    modality: 'fact',
    rule,
  });
  switch (family) {
    case 'person':
      if (isOfAgents(frame)) return {...made('agents'), unit: 'agent'};
      return made(isOfTraining(frame) ? 'other' : 'employment');
    case 'artisans':
      return made('employment');
    case 'project':
      return made(reading.hasClusters ? 'cluster_projects' : 'other');
    case 'licence':
      return made(
        within(reading.of('process'), number.to, number.to + 4).some(({means}) => means === 'licence')
          ? 'clusters_licensed'
          : 'other',
      );
    case 'agglomeration':
      return {...made('clusters_identified'), concept: null};
    case 'candidate':
      return isCandidate(frame)
        ? {...made('clusters_identified', 'noun:candidate'), concept: null}
        : made('other');
    case 'cluster':
      return made('clusters_identified');
    default:
      // a unit whose row names no measure
      return made(family === unit ? 'other' : family!);
  }
}

/** «عامل‌های توسعه، ۱۷ نفرند»: of whom the number tells stands before it. */
function isOfAgents({reading, number, clauses}: CountFrame): boolean {
  const {from} = clauseAround({clauses, number});
  const noun = within(reading.of('noun'), from, number.from)[0];
  return noun !== undefined && noun.means.startsWith('agents') && number.from - noun.to < NEAR_AGENTS;
}

const NEAR_AGENTS = 4;

/** «دوره مشاور و ناظر با ۲۵ نفر»: who learns, visits or watches is not employed. */
function isOfTraining({reading, number, clauses}: CountFrame): boolean {
  const {from, to} = clauseAround({clauses, number});
  const senses = within(reading.of('sense'), from, to);
  // “46 training courses for 1,900 people”
  if (
    reading.language === 'en' &&
    within(reading.of('noun'), from, number.from).some(({means}) => means.startsWith('courses'))
  )
    return true;
  return senses.some(({means}) => means === 'training') && !senses.some(({means}) => means === 'employment');
}

/** «چهار صنعت واجد شرایط خوشه شناخته شد», «شش بخش برای خوشه». */
function isCandidate({reading, number, whole}: CountFrame): boolean {
  const near = within(reading.of('noun'), number.to, Math.min(whole.to, number.to + 8)).some(isClusterNoun);
  return (
    near &&
    ['act', 'element', 'phrase'].some((kind) =>
      within(reading.of(kind), whole.from, whole.to).some(({means}) => means === 'identify'),
    )
  );
}
