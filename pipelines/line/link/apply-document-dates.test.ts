import {describe, expect, it} from 'vitest';
import type {Row} from '../../../src/io/duckdb.js';
import {applyDocumentDates} from './apply-document-dates.js';

const DECIDED: Row = {
  ...{document_id: 'seed-004', published_from: '2014-08-30', published_to: '2016-12-31', confidence: 'low'},
  ...{premises_fa: 'فرض', premises_en: 'premise', decided_on: '2026-11-22'},
};

function apply(document: Row, claim: Row = {}) {
  const undated: Row = {published_from: null, published_to: null, ...document};
  return applyDocumentDates({
    'core.document_dates': [DECIDED],
    'core.documents': [undated],
    'core.claims': [
      {document_id: undated.document_id!, valid_from: null, said_from: null, date_basis: null, ...claim},
    ],
    'core.mentions': [],
  });
}

describe('applyDocumentDates(tables)', () => {
  it('gives an undated text the interval decided on, with its confidence and premises', () => {
    const tables = apply({document_id: 'seed-004'});
    expect(tables['core.documents']![0]).toMatchObject({
      ...{
        published_from: '2014-08-30',
        published_to: '2016-12-31',
        published_confidence: 'low',
        premises_en: 'premise',
      },
    });
    expect(tables['core.claims']![0]).toMatchObject({
      said_from: '2014-08-30',
      said_to: '2016-12-31',
      date_basis: 'premises',
    });
  });

  it.each([
    ['the brief that restates it', {document_id: 'a-brief', restates: 'seed-004'}],
    ['an original that is known by its hash', {document_id: '004_bc7e', known_as: 'seed-004'}],
  ])('dates %s as well', (_, document) => {
    expect(apply(document)['core.documents']![0]!.published_from).toBe('2014-08-30');
  });

  it('leaves a text alone that gives its own date', () => {
    const tables = apply({document_id: 'seed-004', published_from: '2015-06-21', published_to: '2015-06-21'});
    expect(tables['core.documents']![0]!.published_to).toBe('2015-06-21');
    expect(tables['core.claims']![0]!.said_from).toBeNull();
  });

  it('never guesses when a claim was true', () => {
    expect(apply({document_id: 'seed-004'})['core.claims']![0]!.valid_from).toBeNull();
  });

  it('keeps the ground of a claim that carries its own time', () => {
    const claim = {valid_from: '2012-03-20', date_basis: 'text'};
    expect(apply({document_id: 'seed-004'}, claim)['core.claims']![0]).toMatchObject({
      date_basis: 'text',
      said_from: '2014-08-30',
    });
  });
});
