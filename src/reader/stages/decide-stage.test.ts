import {describe, expect, it} from 'vitest';
import {decideStage} from './decide-stage.js';
import {createProgramme} from '../programme.js';
import {readVocabulary} from '../../io/read-reference.js';
import {findRoot} from '../../io/find-root.js';

const programme = createProgramme(readVocabulary(findRoot(import.meta.url)));

describe('decideStage', () => {
  it.each([
    [['feasibility', 'end'], 'feasibility', 'fact', 'a study that has ended is a finished study'],
    [['run', 'begin'], 'launched', 'fact', 'carrying out that has begun is a beginning'],
    [['award', 'developed'], 'award', 'fact', 'an award stands alone'],
    [['hope', 'begin'], 'planned', 'hope', 'what is hoped for has not happened'],
    [['threshold', 'developed'], 'developed', 'forecast', 'on the threshold is not over it'],
    [['future', 'run'], 'planned', 'plan', 'what will be carried out is planned'],
    [['licensed_future', 'future'], 'licensed', 'forecast', 'a licence to come keeps its name'],
    [['identified_future'], 'identified', 'forecast', 'so does an identification'],
    [['contract', 'end_future'], 'launched', 'fact', 'a contract that will be closed begins the programme'],
    [['end', 'operation'], 'completed', 'fact', 'ended and in operation is completed'],
  ])('%j is %s (%s): %s', (cues, stage, modality) => {
    expect(decideStage(new Set(cues), programme.cues)).toEqual({stage, modality});
  });

  it('says nothing where no cue tells', () => {
    expect(decideStage(new Set(['process', 'exist']), programme.cues)).toBeUndefined();
  });
});
