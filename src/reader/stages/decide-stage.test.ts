import {describe, expect, it} from 'vitest';
import {decideStage} from './decide-stage.js';
import {toMeasure, toStage} from '../counts/measures.js';

describe('decideStage', () => {
  it.each([
    [['study', 'end'], 'feasibility', 'fact', 'a study that has ended is a finished study'],
    [['run', 'begin'], 'launched', 'fact', 'carrying out that has begun is a beginning'],
    [['award', 'developed'], 'award', 'fact', 'an award stands alone'],
    [['hope', 'begin'], 'planned', 'hope', 'what is hoped for has not happened'],
    [['threshold', 'developed'], 'developed', 'forecast', 'on the threshold is not over it'],
    [['future', 'run'], 'planned', 'plan', 'what will be carried out is planned'],
    [['licence_future', 'future'], 'licensed', 'forecast', 'a licence to come keeps its name'],
    [['identify_future'], 'identified', 'forecast', 'so does an identification'],
    [['contract', 'end_future'], 'launched', 'fact', 'a contract that will be closed begins the programme'],
    [['end', 'operation'], 'completed', 'fact', 'ended and in operation is completed'],
  ])('%j is %s (%s): %s', (cues, stage, modality) => {
    expect(decideStage(new Set(cues))).toEqual({stage, modality});
  });

  it('says nothing where no cue tells', () => {
    expect(decideStage(new Set(['process', 'exist']))).toBeUndefined();
  });
});

describe('stages and measures', () => {
  it('counts the begun among those that run', () => {
    expect(toMeasure('launched')).toBe('clusters_implementation');
    expect(toStage('clusters_pooled')).toBeUndefined();
  });
});
