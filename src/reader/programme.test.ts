import {describe, expect, it} from 'vitest';
import {findRoot} from '../io/find-root.js';
import {readVocabulary} from '../io/read-reference.js';
import {createProgramme} from './programme.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));
const term = {
  ...{name_fa: '', name_en: '', definition_fa: '', definition_en: ''},
  ...{not_to_confuse_fa: '', not_to_confuse_en: '', words_fa: '', words_en: ''},
};

describe('createProgramme(vocabulary)', () => {
  const programme = createProgramme(vocabulary);

  it('counts the begun among those that run', () => {
    expect(programme.toMeasure('launched')).toBe('clusters_implementation');
    expect(programme.toStage('clusters_implementation')).toBe('implementation');
  });

  it('knows no stage of what is counted over several', () => {
    expect(programme.toStage('clusters_pooled')).toBeUndefined();
  });

  it('takes yearly figures for flows, and what is finished for sums so far', () => {
    expect(programme.toNature('exports')).toBe('flow');
    expect(programme.toNature('clusters_completed')).toBe('cumulative');
    expect(programme.toNature('employment')).toBe('stock');
  });

  it('tells tonnes and dollars by words of exports and output, funding and investment by money alone', () => {
    expect(programme.toldOf('quantity')).toEqual(new Set(['exports', 'output']));
    expect(programme.toldOf('money')).toEqual(new Set(['exports', 'output', 'funding', 'investment']));
    expect(programme.toldOf('distance')).toEqual(new Set());
  });

  it('lets the words of a new stage give it, before every other fact and behind what is hoped or planned', () => {
    const stages = [...vocabulary.stages, {...term, id: 'audited', measure_id: ''}];
    const cues = createProgramme({...vocabulary, stages}).cues.map(({cue}) => cue);
    expect(cues.indexOf('audited')).toBeGreaterThan(cues.indexOf('future'));
    expect(cues.indexOf('audited')).toBeLessThan(cues.indexOf('licensed'));
  });
});
