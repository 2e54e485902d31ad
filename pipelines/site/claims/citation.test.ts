import {expect, it} from 'vitest';
import {golestani870} from '../../../src/charts/fixtures/statements.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {createSiteIndex} from '../data/site-index.js';
import {citeClaim} from './citation.js';

const claim = {
  ...golestani870,
  speaker: 'محمد گلستانی',
  speaker_post: 'مدیر توسعه صنعتی و فناوری',
} as unknown as SiteClaim;
const index = createSiteIndex({
  ...{claims: [claim], coverage: [], products: [], mentions: [], published: [], clusters: [], sectors: []},
  ...{stages: [], indicators: [], places: [], measures: [], concepts: [], units: []},
  names: [{name_fa: 'محمد گلستانی', name_en: 'Mohammad Golestani', kind: 'person'}],
  documents: [{document_id: claim.document_id, source_id: 'mehr', kind: 'original', sha256: 'abc'}],
  sources: [{source_id: 'mehr', name_fa: 'خبرگزاری مهر', name_en: 'Mehr'}],
} as never);

it('a line that cites names who speaks in its own language, and a file as the text writes it', () => {
  const {fa, en, bibtex} = citeClaim(claim, index);
  expect(fa).toMatch(/^محمد گلستانی \(مدیر توسعهٔ? صنعتی و فناوری\)؛/);
  expect(en).toMatch(/^Mohammad Golestani \(/);
  expect(en).not.toContain('محمد گلستانی');
  expect(bibtex).toContain('author = {{محمد گلستانی}}');
});
