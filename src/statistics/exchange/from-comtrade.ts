import {toExchanged, type Exchanged, type ExchangedValue} from './exchange.js';

interface ComtradeRecord {
  period?: string | number;
  refYear?: number;
  yr?: number;
  reporterCode?: number;
  rtCode?: number;
  reporterISO?: string;
  rt3ISO?: string;
  reporterDesc?: string;
  rtTitle?: string;
  partnerISO?: string;
  pt3ISO?: string;
  partnerCode?: number;
  ptCode?: number;
  partner2Code?: number;
  flowCode?: string;
  rgCode?: number;
  cmdCode?: string;
  customsCode?: string;
  motCode?: number;
  mosCode?: string;
  primaryValue?: number | null;
  TradeValue?: number | null;
  netWgt?: number | null;
  NetWeight?: number | null;
  isNetWgtEstimated?: boolean;
}

/** Says whether a JSON value is an answer of UN Comtrade, of its present service or of the one before. */
export function isComtrade(
  json: unknown,
): json is {data?: ComtradeRecord[]; dataset?: ComtradeRecord[]; error?: string} {
  if (typeof json !== 'object' || json === null) return false;
  return ['data', 'dataset'].some((name) => Array.isArray((json as Record<string, unknown>)[name]));
}

/** Reads trade values in US dollars and net weights in kilograms; an estimated weight has status E. */
export function fromComtrade(json: unknown, sheet = 'json'): Exchanged {
  const refuse = (cause: string): Exchanged => ({
    rows: [],
    refusals: [{severity: 'error', cause, sheet, row: null, column: null}],
  });
  if (!isComtrade(json)) return refuse('no UN Comtrade answer: neither data nor dataset is a list');
  if (json.error) return refuse(`UN Comtrade answered with an error: ${json.error}`);
  const records = json.data ?? json.dataset ?? [];
  return toExchanged(records.flatMap((record, row) => toValues(record, {row, sheet})));
}

function toValues(record: ComtradeRecord, {row, sheet}: {row: number; sheet: string}): ExchangedValue[] {
  const flow =
    record.flowCode ?? {1: 'M', 2: 'X', 3: 'RX', 4: 'RM'}[record.rgCode ?? 0] ?? String(record.rgCode ?? '');
  const partner = record.partnerISO ?? record.pt3ISO ?? String(record.partnerCode ?? record.ptCode ?? '');
  const others = [record.partner2Code, record.customsCode, record.motCode, record.mosCode].filter(
    (code) => code !== undefined && code !== 0 && code !== 'C00' && code !== '0',
  );
  const shared = {
    indicator: 'UN Comtrade',
    area: record.reporterISO ?? record.rt3ISO ?? String(record.reporterCode ?? record.rtCode ?? ''),
    areaName: record.reporterDesc ?? record.rtTitle ?? '',
    label: [`flow=${flow}`, `partner=${partner}`, `commodity=${record.cmdCode ?? ''}`, ...others].join(' '),
    period: toPeriod(String(record.period ?? record.refYear ?? record.yr ?? '')),
    note: null,
    sheet,
    row,
    column: 0,
  };
  const value = record.primaryValue ?? record.TradeValue ?? null;
  const weight = record.netWgt ?? record.NetWeight ?? null;
  const rows: ExchangedValue[] = [
    {...shared, indicator_id: 'trade-value', value: String(value ?? ''), unit: 'usd', status: ''},
  ];
  if (weight === null) return rows;
  const status = record.isNetWgtEstimated ? 'E' : '';
  return [
    ...rows,
    {...shared, indicator_id: 'trade-weight', value: String(weight), unit: 'kilogram', status},
  ];
}

// Months come as 202103.
function toPeriod(period: string): string {
  return /^\d{6}$/.test(period) ? `${period.slice(0, 4)}-${period.slice(4)}` : period;
}
