import {DAY, NUMBER, oneOf, PERIOD, YES_OR_NO} from '../tables/cell-kinds.js';
import {declareTable as declare, type DeclaredRow} from '../tables/declare-table.js';
import {parseSumRule} from './check-sums.js';

const PLACES = ['countries', 'provinces', 'towns'];
const STATUS = oneOf('A', 'B', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'S', 'T', 'U', 'V', 'W', 'X'); // prettier-ignore
const ROLE = oneOf('place', 'label', 'year', 'value', 'rank', 'code', 'index', 'ignore');
const SUMS = {says: 'exact, none, or bounds such as 97.5–100', holds: (cell: string) => parseSumRule(cell) !== undefined}; // prettier-ignore
const SCALE = {says: 'a number, not zero', holds: (cell: string) => NUMBER.holds(cell) && Number(cell) !== 0};

/**
 * Every table of `data/statistics`; a star stands for any other file of its folder. Its README says what they hold.
 * In a layout, `table` is a title without number and marks, or `*` for any; `header` its words without years, blank where
 * a year stands alone; wordings are parted by `|`; printed numbers are multiplied by `scale`.
 */
// prettier-ignore
export const STATISTICS_TABLES = {
  indicators: declare(['indicator_id', 'name_fa', 'name_en', 'definition_fa', 'definition_en', 'unit', 'frame_fa', 'frame_en', 'least_sum', 'greatest_sum'],
    {references: {unit: ['units']}, empty: ['least_sum', 'greatest_sum'], kinds: {least_sum: NUMBER, greatest_sum: NUMBER}}),
  'structure/breaks': declare(['break_id', 'kind', 'indicator_id', 'place_id', 'last_period', 'first_period', 'changed_from', 'changed_to', 'size', 'reason_fa', 'reason_en', 'source'],
    {references: {indicator_id: ['statistics/indicators'], place_id: PLACES}, starred: ['indicator_id', 'place_id'], empty: ['last_period', 'size'],
      kinds: {kind: oneOf('territory', 'frame', 'edition'), last_period: PERIOD, first_period: PERIOD, changed_from: DAY, changed_to: DAY, size: NUMBER}}),
  'layouts/*': declare(['table', 'header', 'role', 'indicator_id', 'unit', 'scale', 'sums', 'optional', 'reason'],
    {key: ['table', 'header'], references: {indicator_id: ['statistics/indicators'], unit: ['units']},
      empty: ['header', 'indicator_id', 'unit', 'scale', 'sums', 'optional', 'reason'], kinds: {role: ROLE, scale: SCALE, sums: SUMS, optional: YES_OR_NO}}),
  // one value a row: all other files are one table
  '*': declare(['indicator_id', 'place_id', 'sector_id', 'period', 'value', 'unit', 'status', 'source_id', 'publication', 'table_code', 'edition', 'note'],
    {key: ['indicator_id', 'place_id', 'sector_id', 'period', 'edition'], isOneTable: true,
      references: {indicator_id: ['statistics/indicators'], place_id: PLACES, sector_id: ['sectors'], unit: ['units'], source_id: ['sources']},
      empty: ['sector_id', 'value', 'table_code', 'edition', 'note'], kinds: {period: PERIOD, value: NUMBER, status: STATUS}}),
};

/** A cell of an official table, as its file has it. */
export type ObservationCells = DeclaredRow<(typeof STATISTICS_TABLES)['*']>;

/** One row of a layout: what one header of one table means. */
export type LayoutRow = DeclaredRow<(typeof STATISTICS_TABLES)['layouts/*']>;
