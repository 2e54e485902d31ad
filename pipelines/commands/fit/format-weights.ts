import {stringify} from 'csv-stringify/sync';
import type {Weights} from '../../../src/reader/choices/choose.js';

/** Formats fitted weights as the table that the reader reads them from: by feature, without those that weigh nothing. */
export function formatWeights(weights: Weights): string {
  const rows = [...weights].filter(([, weight]) => weight !== 0);
  return stringify([['feature', 'weight'], ...rows]);
}
