import {describe, expect, it} from 'vitest';
import {findRoot} from '../../../src/io/find-root.js';
import {readVocabulary} from '../../../src/io/read-reference.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {toPlainText} from '../text/html.js';
import {renderCertainty} from './certainty.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));
const features = [...vocabulary['weights/claim-certainty'], ...vocabulary['weights/mention-certainty']]
  .map(({feature}) => feature)
  .filter((feature) => feature.includes(': '));
const render = (certainty_reasons: string, language: 'fa' | 'en') =>
  toPlainText(renderCertainty({certainty: 'unsure', certainty_reasons} as SiteClaim, language));

describe('renderCertainty(row, language)', () => {
  it('says each reason that the reader can give in the words of the page; only a rule keeps its name', () => {
    expect(features.length).toBeGreaterThan(40);
    const foreign = features.filter(
      (feature) => !feature.startsWith('rule: ') && /[a-z]/i.test(render(feature, 'fa')),
    );
    expect(foreign).toEqual([]);
  });

  it('parts several reasons, and names stages and measures as the tables do', () => {
    expect(render('stage: planned|place: none', 'en')).toContain(
      'stage: Planned, place: the text gives no ground',
    );
    expect(render('measure: exports', 'fa')).toContain('آنچه شمرده شده: صادرات');
  });
});
