import type {Annotation} from '../reading.js';
import {clauseAround, type CountFrame, modalityOf} from './count-frame.js';
import type {Measured} from './count.js';
import {measureBySense} from './measures.js';
import {isClusterNoun} from '../names/item.js';
import {within} from '../spans.js';

/** What a counted noun measures; persons, projects and licences ask the sentence. */
export function measureNoun(frame: CountFrame, noun: Annotation): Measured {
  const {reading, number, whole} = frame;
  const [family, unit = 'item', concept] = noun.means.split(' ');
  const made = (measure: string, rule = `noun:${family}`): Measured => ({
    measure,
    unit,
    concept: concept ?? null,
    nature: reading.programme.toNature(measure),
    modality: modalityOf(frame),
    rule,
  });
  const speaksOfClusters = within(reading.of('noun'), whole.from, whole.to).some(isClusterNoun);
  switch (family) {
    case 'person':
      return made(measureBySense(reading, 'person', number, clauseAround(frame), whole));
    case 'artisans':
      return made('employment');
    case 'project':
      return made(speaksOfClusters || reading.of('noun').some(isClusterNoun) ? 'cluster_projects' : 'other');
    case 'licence':
      return made(
        within(reading.of('cue'), number.to, number.to + 4).some(({means}) => means === 'licensed')
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

/** «چهار صنعت واجد شرایط خوشه شناخته شد», «شش بخش برای خوشه». */
function isCandidate({reading, number, whole}: CountFrame): boolean {
  const near = within(reading.of('noun'), number.to, Math.min(whole.to, number.to + 8)).some(isClusterNoun);
  return near && within(reading.of('cue'), whole.from, whole.to).some(({means}) => means === 'identified');
}
