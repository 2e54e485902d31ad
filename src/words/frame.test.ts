import {describe, expect, it} from 'vitest';
import {formatFrameChoice, type SaidFrame} from './frame.js';

// the two frames of identified clusters: the text of 30 Azar 1399, and what was said in 1396
const frames = [
  {concept_id: 'cluster', year: null, from: '2020-12-20', to: '2020-12-20'},
  {concept_id: 'industrial_cluster', year: 1396, from: '2017-03-21', to: '2018-03-20'},
].map((frame): SaidFrame => ({measure_id: 'clusters_identified', nature: 'stock', ...frame}));
const strip = (text: string): string => text.replace(/[\u200f\u2066-\u2069]/g, '');

describe('formatFrameChoice(frame, frames, language)', () => {
  const list = (all: readonly SaidFrame[]) => all.map((frame) => strip(formatFrameChoice(frame, all, 'en')));

  it('says no measure that all share, and fits a phone', () => {
    expect(list(frames)).toEqual([
      'Unspecified ‘cluster’ · 20 December 2020',
      'Industrial cluster · 1396 (2017/18)',
    ]);
    for (const label of list(frames)) expect(label.length).toBeLessThanOrEqual(40);
  });

  it('says the measure where frames differ by it', () => {
    const [text, year] = list([frames[0]!, {...frames[1]!, measure_id: 'clusters_implementation'}]);
    expect(text).toBe('Clusters identified · Unspecified ‘cluster’ · 20 December 2020');
    expect(year).toContain(' · Industrial cluster · 1396');
  });
});
