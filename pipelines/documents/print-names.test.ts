import {describe, expect, it} from 'vitest';
import {printHedges, printNames, printProvinceLabels} from './print-names.js';

const province = {
  ...{province_id: 'IR-14', name_fa: 'چهارمحال و بختیاری', name_en: 'Chaharmahal and Bakhtiari'},
  ...{map_fa: 'چهارمحال|و بختیاری', map_en: '', tile_fa: '', tile_en: 'Chahar-|mahal'},
  ...{label_dx: '-5', label_dy: '', sci_code: '14', iso_code_before_2020: 'IR-08'},
  ...{capital_fa: '', capital_en: '', capital_lat: '', capital_lon: '', source: ''},
};

describe('printNames(tables)', () => {
  const none = {measures: [], concepts: [], stages: [], operators: [], modalities: [], natures: []};
  const text = printNames({
    names: [{kind: 'publication', name_fa: 'سالنامه', name_en: 'Yearbook'}],
    ...none,
    units: [
      {id: 'booth', name_fa: 'غرفه', name_en: 'booth'},
      {id: 'mile', name_fa: 'مایل', name_en: "sailor’s \\ 'mile'"},
    ],
    grades: [
      {id: 'brief', name_fa: 'چکیده', name_en: 'brief', definition_fa: 'از ما', definition_en: 'by us'},
    ],
    countries: [{place_id: 'IR', name_fa: 'ایران', name_en: 'Iran'}],
    provinces: [province],
    sectors: [{sector_id: '01', title_fa: 'کشت', title_en: 'Crops'}],
  });

  it('prints each name on a line, by id, in the order of the table', () => {
    expect(text).toContain(
      "\n  units: {\n    booth: {fa: 'غرفه', en: 'booth'},\n    mile: {fa: 'مایل', en: 'sailor’s \\\\ \\'mile\\''},\n  },\n",
    );
    expect(text).toContain("\n    brief: {fa: 'چکیده', en: 'brief'},\n");
    expect(text).toContain("\n  brief: {fa: 'از ما', en: 'by us'},\n");
    expect(text).toContain("\n    '01': {fa: 'کشت', en: 'Crops'},\n");
    expect(text).toContain("\n    'سالنامه': {fa: 'سالنامه', en: 'Yearbook'},\n");
  });

  it('puts the country before its provinces', () => {
    expect(text).toContain(
      "\n    'IR': {fa: 'ایران', en: 'Iran'},\n    'IR-14': {fa: 'چهارمحال و بختیاری', en: 'Chaharmahal and Bakhtiari'},\n",
    );
  });
});

describe('printProvinceLabels(provinces)', () => {
  it('takes the name for a map, and the map for a tile, where the table has no other', () => {
    expect(printProvinceLabels([province])).toContain(
      "\n  'IR-14': {fa: {map: ['چهارمحال', 'و بختیاری'], tile: ['چهارمحال', 'و بختیاری']}, " +
        "en: {map: ['Chaharmahal and Bakhtiari'], tile: ['Chahar-', 'mahal']}, dx: -5, dy: 0},\n",
    );
  });
});

describe('printHedges(hedges)', () => {
  it('prints one hedge a line, by the letters of its words', () => {
    const text = printHedges([
      {
        ...{hedge: 'دست کم', language: 'fa', position: 'before', operator: '>='},
        ...{name_fa: 'دست‌کم', name_en: 'at least', reason: ''},
      },
    ]);
    expect(text.split('\n')[0]).toMatch(
      /^\/\/ printed by npm run documents from data\/reference\/hedges\.csv/,
    );
    expect(text).toContain(
      "\n  'دستکم': {operator: '>=', position: 'before', fa: 'دست‌کم', en: 'at least'},\n",
    );
  });
});
