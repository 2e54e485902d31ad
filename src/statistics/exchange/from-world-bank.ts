import {toExchanged, type Exchanged} from './exchange.js';

/** Finds the header row of a World Bank file: indicator downloads begin with four lines about themselves. */
export function findWorldBankHeader(records: readonly (readonly string[])[]): number | undefined {
  const found = records
    .slice(0, 10)
    .findIndex((fields) => fields.includes('Country Name') && fields.includes('Country Code'));
  return found < 0 ? undefined : found;
}

/** Reads a World Bank CSV with one column a year, from an indicator's page or from DataBank. */
export function fromWorldBank(records: readonly (readonly string[])[], start: number): Exchanged {
  const header = records[start]!.map((name) => name.trim());
  const years = header.flatMap((name, column) => {
    const year = /^(\d{4})(?: \[YR\d{4}\])?$/.exec(name)?.[1];
    return year ? [{year, column}] : [];
  });
  const place = (...names: string[]) => header.findIndex((name) => names.includes(name));
  const [country, code] = [place('Country Name'), place('Country Code')];
  const [name, id] = [place('Indicator Name', 'Series Name'), place('Indicator Code', 'Series Code')];
  const values = records.flatMap((fields, row) => {
    // DataBank ends with lines about the database.
    if (row <= start || !fields[code]) return [];
    return years.map(({year, column}) => ({
      indicator_id: fields[id] ?? '',
      indicator: fields[name] ?? '',
      area: fields[code]!,
      areaName: fields[country] ?? '',
      label: null,
      period: year,
      value: fields[column] ?? '',
      row,
      column,
    }));
  });
  return toExchanged(values, 'csv');
}
