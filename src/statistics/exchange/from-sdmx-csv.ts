import {toExchanged, type Exchanged} from './exchange.js';

// SDMX-CSV 1.0 begins with DATAFLOW, 2.0 with STRUCTURE: https://github.com/sdmx-twg/sdmx-csv
const STRUCTURE = ['DATAFLOW', 'STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION'];
const ATTRIBUTES =
  /^(?:OBS_VALUE|OBS_STATUS|TIME_PERIOD|UNIT_MEASURE|UNIT_MULT|DECIMALS|CONF_STATUS|COMMENT|COMMENT_OBS|NOTE|TITLE|PRE_BREAK_VALUE|TIME_FORMAT|OBS_COM|SOURCE.*)$/;
const AREAS = ['REF_AREA', 'GEO', 'COUNTRY', 'LOCATION', 'AREA', 'REPORTER'];
const INDICATORS = ['INDICATOR', 'SERIES', 'MEASURE', 'SUBJECT'];

/** Says whether the header of a CSV is that of SDMX-CSV. */
export function isSdmxCsv(header: readonly string[]): boolean {
  const names = header.map(toCode);
  return STRUCTURE.includes(names[0] ?? '') && names.includes('TIME_PERIOD') && names.includes('OBS_VALUE');
}

/** Reads SDMX-CSV; dimensions besides area and indicator stand in the label, the status is the file's own. */
export function fromSdmxCsv(records: readonly (readonly string[])[]): Exchanged {
  const [header = [], ...lines] = records;
  const names = header.map(toCode);
  const area = AREAS.find((name) => names.includes(name));
  const indicator = INDICATORS.find((name) => names.includes(name));
  const dimensions = names.filter(
    (name) => !STRUCTURE.includes(name) && !ATTRIBUTES.test(name) && name !== area && name !== indicator,
  );
  const dataflow = STRUCTURE.find((name) => names.includes(name) && name !== 'STRUCTURE') ?? 'STRUCTURE';
  const values = lines.flatMap((fields, index) => {
    if (fields.every((field) => field === '')) return [];
    const read = (name?: string) => fields[names.findIndex((one) => one === name)] ?? '';
    const named = dimensions.filter((name) => read(name) !== '');
    return {
      indicator_id: toCode(read(indicator)) || read(dataflow),
      indicator: toLabel(read(indicator)) || read(dataflow),
      area: toCode(read(area)),
      areaName: toLabel(read(area)),
      label: named.map((name) => `${name}=${toCode(read(name))}`).join(' ') || null,
      period: read('TIME_PERIOD'),
      value: read('OBS_VALUE'),
      unit: toCode(read('UNIT_MEASURE')) || null,
      status: toCode(read('OBS_STATUS')),
      note: read('COMMENT_OBS') || read('OBS_COM') || null,
      row: index + 1,
      column: names.indexOf('OBS_VALUE'),
    };
  });
  return toExchanged(values, 'csv');
}

// With labels a code stands before its name: `REF_AREA: Reference area`, `IRN: Iran`.
function toCode(text: string): string {
  return text
    .split(':')[0]!
    .trim()
    .replace(/\[.*\]$/, '');
}

function toLabel(text: string): string {
  return text.includes(': ') ? text.slice(text.indexOf(': ') + 2).trim() : text.trim();
}
