import {toExchanged, type Exchanged, type ExchangedValue} from './exchange.js';

const SHEET = 'json';

const REGIMES: Record<string, string> = {1: 'M', 2: 'X', 3: 'RX', 4: 'RM'};

type ComtradeRecord = Record<string, unknown>;

/** Reads trade values in US dollars and net weights in kilograms; an estimated weight has status E. */
export function fromComtrade(json: unknown): Exchanged {
  const {data, dataset, error} = (json ?? {}) as Record<string, unknown>;
  const records = [data, dataset].find((list) => Array.isArray(list));
  if (!records) return refuse('no UN Comtrade answer: neither data nor dataset is a list');
  if (error) return refuse(`UN Comtrade answered with an error: ${error}`);
  return toExchanged((records as ComtradeRecord[]).flatMap(toValues), SHEET);
}

function refuse(cause: string): Exchanged {
  return {rows: [], refusals: [{severity: 'error', cause, sheet: SHEET, row: null, column: null}]};
}

// The service of today and the one before it call the same things by different names.
function toValues(record: ComtradeRecord, row: number): ExchangedValue[] {
  const read = (...names: string[]) =>
    String(names.map((name) => record[name]).find((one) => one != null) ?? '');
  const regime = read('rgCode');
  const flow = read('flowCode') || (REGIMES[regime] ?? regime);
  const partner = read('partnerISO', 'pt3ISO', 'partnerCode', 'ptCode');
  const others = [record['partner2Code'], record['customsCode'], record['motCode'], record['mosCode']].filter(
    (code) => code !== undefined && code !== 0 && code !== 'C00' && code !== '0',
  );
  const shared = {
    indicator: 'UN Comtrade',
    area: read('reporterISO', 'rt3ISO', 'reporterCode', 'rtCode'),
    areaName: read('reporterDesc', 'rtTitle'),
    label: [`flow=${flow}`, `partner=${partner}`, `commodity=${read('cmdCode')}`, ...others].join(' '),
    // Months come as 202103.
    period: read('period', 'refYear', 'yr').replace(/^(\d{4})(\d\d)$/, '$1-$2'),
    row,
    column: 0,
  };
  const value = read('primaryValue', 'TradeValue');
  const weight = read('netWgt', 'NetWeight');
  const rows: ExchangedValue[] = [{...shared, indicator_id: 'trade-value', value, unit: 'usd'}];
  if (weight === '') return rows;
  const status = record['isNetWgtEstimated'] ? 'E' : '';
  return [...rows, {...shared, indicator_id: 'trade-weight', value: weight, unit: 'kilogram', status}];
}
