import {describe, expect, it} from 'vitest';
import {findUnexpected, type RunMade} from './expectations.js';

type Row = Parameters<typeof findUnexpected>[0][number];

function expectation(quantity: string, least: string, most: string, unit: string): Row {
  return {quantity, least, most, unit, reason: 'a test'};
}

/** Texts with one claim each, of which some are briefs, and so many rejected numbers in the first. */
function made(texts: number, {refused = 0, rejected = 0, briefs = 0, hasBriefs = true} = {}): RunMade {
  const ids = Array.from({length: texts}, (_, index) => `t${index}`);
  const places = ['IR', 'IR-07', 'IR-08'];
  const tables = {
    'core.documents': ids.map((id, index) => ({
      document_id: id,
      kind: index < briefs ? 'brief' : 'original',
    })),
    'core.claims': ids.map((id, index) => ({document_id: id, place_id: places[index % 3]!})),
    'core.mentions': [
      {document_id: 't0', place_id: 'IR-09'},
      {document_id: 't0', place_id: null},
    ],
    'core.rejected': Array.from({length: rejected}, () => ({document_id: 't0'})),
  };
  return {tables, refused, hasBriefs};
}

const causes = (rows: Row[], outcome: RunMade) => findUnexpected(rows, outcome).map(({cause}) => cause);

describe('findUnexpected(expectations, outcome)', () => {
  it('names the row that does not hold, with what it expects and what was found', () => {
    expect(findUnexpected([expectation('documents', '170', '', 'document')], made(12))).toEqual([
      {
        file: 'data/reference/expectations.csv',
        cause: 'expected documents: at least 170; found: 12',
        severity: 'error',
      },
    ]);
    expect(causes([expectation('documents', '170', '', 'document')], made(170))).toEqual([]);
  });

  it.each([
    ['claims', '13', '', 'claim', 'expected claims: at least 13; found: 12'],
    ['claims', '', '11', 'claim', 'expected claims: at most 11; found: 12'],
    ['mentions', '3', '', 'mention', 'expected mentions: at least 3; found: 2'],
    // IR-07 and IR-08 of the claims, IR-09 of the mentions; the country is none
    ['provinces', '4', '', 'province', 'expected provinces: at least 4; found: 3'],
  ])('counts %s, at least %s and at most %s', (quantity, least, most, unit, cause) => {
    expect(causes([expectation(quantity, least, most, unit)], made(12))).toEqual([cause]);
  });

  it('knows of no number that there should be where the briefs are left out', () => {
    expect(causes([expectation('documents', '170', '', 'document')], made(12, {hasBriefs: false}))).toEqual(
      [],
    );
  });

  it('takes shares of whatever was read, from twenty on', () => {
    const row = expectation('texts refused', '', '5', 'percent');
    const many = made(90, {refused: 10, hasBriefs: false});
    expect(causes([row], many)).toEqual([
      'expected texts refused: at most 5; found: 10.0 percent (10 of 100)',
    ]);
    expect(causes([row], made(95, {refused: 5}))).toEqual([]);
    expect(causes([row], made(1, {refused: 1}))).toEqual([]);
  });

  it('takes numbers of briefs for themselves', () => {
    const row = expectation('numbers of briefs rejected', '', '35', 'percent');
    const cause = 'expected numbers of briefs rejected: at most 35; found: 50.0 percent (10 of 20)';
    expect(causes([row], made(40, {rejected: 10, briefs: 10}))).toEqual([cause]);
    expect(causes([{...row, quantity: 'numbers rejected'}], made(40, {rejected: 10, briefs: 10}))).toEqual(
      [],
    );
  });

  it('stops where no text is left of those that were given', () => {
    expect(causes([], made(0, {refused: 1}))).toEqual(['no text is left: 1 of 1 were refused']);
    expect(causes([], made(0))).toEqual([]);
  });

  it.each([
    [expectation('texts', '1', '', 'text'), /^unknown quantity: texts; known: documents, claims, /],
    [expectation('documents', 'many', '', 'document'), /^wrong bounds of documents: many to nothing/],
    [expectation('documents', '', '', 'document'), /^wrong bounds of documents: nothing to nothing/],
    [expectation('documents', '90', '', 'percent'), /^wrong unit of documents: percent/],
  ])('names a row that it cannot read: %o', (row, cause) => {
    expect(causes([row], made(30))).toEqual([expect.stringMatching(cause)]);
  });
});
