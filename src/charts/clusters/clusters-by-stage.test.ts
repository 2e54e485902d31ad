import {describe, expect, it} from 'vitest';
import {expectPicture, listTexts} from '../fixtures/read-spec.js';
import {honeyMentions} from '../fixtures/statements.js';
import {clustersByStage} from './clusters-by-stage.js';

describe('clustersByStage(rows)', () => {
  it('sets clusters under each stage in the order of the programme', async () => {
    const spec = clustersByStage(honeyMentions, {language: 'en', width: 328});
    await expectPicture('clusters-by-stage', spec);
    expect(listTexts(spec).filter((text) => text.includes(' · '))).toEqual([
      'Identified · 1',
      'Feasibility study · 1',
      'Planned (hope) · 1',
      'Implementation · 1',
    ]);
  });
});
