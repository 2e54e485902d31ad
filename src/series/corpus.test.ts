import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {toInterval as toDays} from '../dates/intervals.js';
import {GOLD_CORPORA} from '../io/gold-corpora.js';
import type {Claim} from '../reader/reading/lines.js';
import type {VoicedClaim} from './claim.js';
import {on, toClaim} from './fixtures/statements.js';
import {formatQuantity} from '../words/quantity.js';
import {isBefore, mayOverlap} from './interval.js';
import {relateClaims} from './relations.js';
import {toSeries, type Series} from './to-series.js';
import type {Operator} from '../rows.js';

const GOLD = new URL('../../data/gold/', import.meta.url);

// The labels of our own briefs, as the reader ought to read them, without what the tables add.
function readGold(): VoicedClaim[] {
  const lines = Object.keys(GOLD_CORPORA).flatMap((name) =>
    readFileSync(new URL(`${name}.claims.jsonl`, GOLD), 'utf8')
      .trim()
      .split('\n'),
  );
  return lines.map((line, index) => {
    const {doc, measure, place, cluster, sector, concept, as_of, start, end, ...rest} = JSON.parse(
      line,
    ) as Claim;
    const [from, to] = (as_of && toDays(as_of)) || [null, null];
    return toClaim({
      ...rest,
      valid_from: from,
      valid_to: to,
      said_from: from,
      said_to: to,
      document_id: doc,
      claim_id: `${doc}#${index}`,
      measure_id: measure,
      place_id: place,
      cluster_name: cluster,
      sector_id: sector,
      concept_id: concept,
      quote_start: start,
      quote_end: end,
      high: rest.high ?? null,
    });
  });
}

describe('toSeries(claims) over the labelled briefs', () => {
  const claims = readGold();
  const series = toSeries(claims);

  it('puts every claim into exactly one series', () => {
    expect(claims.length).toBeGreaterThan(100);
    expect(series.flatMap(listClaims).sort()).toEqual(claims.map((claim) => claim.claim_id).sort());
  });

  it('crosses no break', () => {
    series.forEach(expectHonest);
  });

  it('names both numbers of every relation, with their hedges, in both languages', () => {
    const byId = new Map(claims.map((claim) => [claim.claim_id, claim]));
    const relations = relateClaims(claims);
    expect(relations.length).toBeGreaterThan(20);
    for (const {claim_id, other_claim_id, reason_fa, reason_en} of relations) {
      for (const id of [claim_id, other_claim_id]) {
        expect(reason_fa).toContain(formatQuantity(byId.get(id)!, 'fa'));
        expect(reason_en).toContain(formatQuantity(byId.get(id)!, 'en'));
      }
    }
  });
});

describe('toSeries(claims) over any claims', () => {
  const day = fc.integer({min: 0, max: 4000}).map((days) => new Date(Date.UTC(2010, 0, 1 + days)));
  const claim = fc
    .record({
      value: fc.integer({min: 1, max: 5}),
      operator: fc.constantFrom<Operator>('=', '~', '>', '<='),
      from: day,
      width: fc.constantFrom(0, 0, 30, 365, 366, 900),
      voice_id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      isUndated: fc.boolean(),
    })
    .map(({from, width, isUndated, ...parts}) => {
      const to = new Date(from.getTime() + width * 86_400_000);
      const days = on(from.toISOString().slice(0, 10), to.toISOString().slice(0, 10));
      return isUndated && width > 365 ? parts : {...parts, ...days};
    });

  it('loses no claim, crosses no break and does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(claim, {maxLength: 25}), (parts) => {
        const claims = parts.map((part, index) =>
          toClaim({...part, claim_id: `c${String(index).padStart(2, '0')}`}),
        );
        const series = toSeries(claims);
        expect(series.flatMap(listClaims).sort()).toEqual(claims.map((one) => one.claim_id));
        series.forEach(expectHonest);
        expect(toSeries([...claims].reverse())).toEqual(series);
      }),
      {numRuns: 300},
    );
  });
});

function listClaims({points}: Series): string[] {
  return points.flatMap((point) => point.claim_ids);
}

function expectHonest({kind, points, segments, breaks}: Series): void {
  const find = (id: string) => points.find((point) => point.claim_id === id)!;
  expect(kind).toBe(segments.length > 0 ? 'line' : 'marks');
  expect(segments.length + breaks.length).toBe(
    Math.max(0, points.filter((point) => point.is_dated).length - 1),
  );
  for (const {from_claim_id, to_claim_id} of segments) {
    const [from, to] = [find(from_claim_id), find(to_claim_id)];
    expect(isBefore(from, to)).toBe(true);
    const between = {from: from.from, to: to.to};
    expect(points.filter((point) => mayOverlap(point, between))).toEqual([from, to]);
  }
}
