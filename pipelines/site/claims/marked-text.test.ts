import {expect, it} from 'vitest';
import type {SiteClaim, SiteDocument} from '../data/read-site-data.js';
import {renderText} from './marked-text.js';

const document = {text: 'اصفهان با 55 خوشه (10.4 درصد) اول شد.\n\nپایان.', language: 'fa'} as SiteDocument;

function createClaim(claim_id: string, quote: string): SiteClaim {
  const quote_start = document.text.indexOf(quote);
  return {
    claim_id,
    quote,
    quote_start,
    quote_end: quote_start + quote.length,
    concept_id: 'cluster',
  } as SiteClaim;
}

it('renderText(document, marks) marks each claim once under its id and shows all of the text as it is read', () => {
  const claims = [createClaim('c1', '55 خوشه'), createClaim('c2', '10.4 درصد')];
  const {html} = renderText(document, {claims, mentions: [], rejected: [], formerIdsOf: () => []}, 'fa');
  expect(html.match(/<mark id="c1"[^>]*><a [^>]*>۵۵ خوشه<\/a><\/mark>/)).not.toBeNull();
  expect(html.match(/ id="c2"/g)).toHaveLength(1);
  expect(html.match(/<p>/g)).toHaveLength(2);
  expect(
    html
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  ).toBe('اصفهان با ۵۵ خوشه (۱۰.۴ درصد) اول شد. پایان.');
});

it('renderText(document, marks) keeps an anchor for each of two claims that overlap', () => {
  const claims = [createClaim('c1', '55 خوشه (10.4 درصد)'), createClaim('c2', '10.4 درصد')];
  const {html} = renderText(document, {claims, mentions: [], rejected: [], formerIdsOf: () => []}, 'fa');
  expect(html.match(/ id="c1"/g)).toHaveLength(1);
  expect(html.match(/ id="c2"/g)).toHaveLength(1);
});

it('renderText(document, marks) keeps an anchor for the id under which a claim was published before', () => {
  const claims = [createClaim('c1', '55 خوشه'), createClaim('c2', '10.4 درصد')];
  const formerIdsOf = (id: string) => (id === 'c1' ? ['c0'] : []);
  const {html} = renderText(document, {claims, mentions: [], rejected: [], formerIdsOf}, 'fa');
  expect(html).toMatch(/<span id="c0"><\/span><mark id="c1"/);
});

it('renderText(document, marks) shows hollow what is not trusted', () => {
  const claims = [{...createClaim('c1', '55 خوشه'), is_trusted: false}, createClaim('c2', '10.4 درصد')];
  const {html} = renderText(document, {claims, mentions: [], rejected: [], formerIdsOf: () => []}, 'fa');
  expect(html.match(/class="cluster hollow"/g)).toHaveLength(1);
});
