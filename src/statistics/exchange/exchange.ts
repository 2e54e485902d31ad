import type {ImportRefusal} from '../refusal.js';
import {isPlausible} from '../cells/parse-year.js';
import {formatAddress} from '../cells/sheet.js';
import type {ObservationStatus} from '../cells/sign-lexicon.js';
import type {TidyRow} from '../tidy-row.js';

/** Rows of an international file, or what keeps them from being taken. */
export interface Exchanged {
  rows: TidyRow[];
  refusals: ImportRefusal[];
}

/** A value as an international file gives it. */
export interface ExchangedValue extends Pick<TidyRow, 'indicator_id' | 'indicator' | 'label' | 'period'> {
  area: string;
  areaName: string;
  /** As printed; blank, `..` and `NaN` are no value. */
  value: string;
  unit?: string | null;
  status?: string;
  note?: string | null;
  row: number;
  column: number;
}

// ISO 3166-1 in two and three letters and in digits, as SDMX, the World Bank and Comtrade write Iran.
const IRAN = ['IR', 'IRN', '364', 'IRI'];

/** Turns values into tidy rows; refuses two values for one key, an unreadable number and an impossible year. */
export function toExchanged(values: readonly ExchangedValue[], sheet: string): Exchanged {
  const refusals: ImportRefusal[] = [];
  const seen = new Map<string, TidyRow>();
  for (const value of values) {
    const at = {sheet, row: value.row, column: value.column};
    const refuse = (cause: string) => refusals.push({severity: 'error', cause, ...at});
    const year = Number(/^\d{4}(?!\d)/.exec(value.period)?.[0]);
    if (!isPlausible(year)) refuse(`implausible year: «${value.period}»`);
    const number = parseNumber(value.value);
    if (number === undefined) refuse(`unreadable value: «${value.value}»`);
    const row = toRow(value, number ?? null, sheet);
    const key = [row.indicator_id, row.place_id, row.label, row.period].join('|');
    const before = seen.get(key);
    if (before && before.value !== row.value)
      refuse(`two values for one key: ${key}: ${before.value} and ${row.value}; also at ${before.cell}`);
    else if (!before) seen.set(key, row);
  }
  return {rows: refusals.length > 0 ? [] : [...seen.values()], refusals};
}

function toRow(value: ExchangedValue, number: number | null, sheet: string): TidyRow {
  const {indicator_id, indicator, area, areaName, label, period, unit = null, status, note = null} = value;
  return {
    indicator_id,
    indicator,
    table: null,
    // Other countries keep their code.
    place_id: IRAN.includes(area) ? 'IR' : area,
    place: areaName,
    label,
    header: null,
    period,
    value: number,
    unit,
    unit_scale: 1,
    status: (status || (number === null ? 'O' : 'A')) as ObservationStatus,
    sign: null,
    rank: null,
    is_total: false,
    note,
    sheet,
    cell: formatAddress(value.row, value.column),
  };
}

function parseNumber(text: string): number | null | undefined {
  const bare = text.trim();
  if (bare === '' || bare === '..' || /^(?:nan|na|n\/a|null)$/i.test(bare)) return null;
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(bare) ? Number(bare) : undefined;
}
