import {describe, expect, it} from 'vitest';
import type {ColumnDescription, TableDescription} from '../line/warehouse/describe-tables.js';
import {printRows} from './print-rows.js';

describe('printRows(tables)', () => {
  it('prints a table as a row and a view as a view, by the singular of its name', () => {
    const text = printRows([
      describeTable('core.source_addresses', [column('address')]),
      describeTable('core.series_points', [column('position', {type: 'INTEGER'})]),
      {...describeTable('out.series', [column('series_id')]), kind: 'view'},
    ]);
    expect(text.match(/interface \w+/g)).toEqual([
      'interface SourceAddressRow',
      'interface SeriesPointRow',
      'interface SeriesView',
    ]);
  });

  it('gives each column the type of its values, or null where it may be missing', () => {
    const columns = [
      column('value', {type: 'DOUBLE', isRequired: true}),
      column('known_at', {type: 'DATE'}),
      column('is_ours', {type: 'BOOLEAN', isRequired: true}),
    ];
    expect(printRows([describeTable('core.claims', columns)])).toContain(
      '/** `core.claims`: What is there. */\n' +
        'export interface ClaimRow {\n  value: number;\n  known_at: Day | null;\n  is_ours: boolean;\n}\n',
    );
  });

  it('names a list of values once, by its column, for every column that takes just these', () => {
    const place_basis = column('place_basis', {
      values: ['text', 'context'],
      origin: 'core.claims.place_basis',
    });
    const text = printRows([
      describeTable('core.claims', [place_basis]),
      describeTable('core.mentions', [{...place_basis, origin: 'core.mentions.place_basis'}]),
      {...describeTable('out.claims', [{...place_basis, name: 'basis', isRequired: true}]), kind: 'view'},
    ]);
    expect(text).toContain("/** Said of place_basis. */\nexport type PlaceBasis = 'text' | 'context';\n");
    expect(text.match(/export type PlaceBasis/g)).toHaveLength(1);
    expect(text.match(/place_basis: PlaceBasis \| null;/g)).toHaveLength(2);
    expect(text).toContain('  basis: PlaceBasis;\n');
  });

  it('names a kind, an action, a state or a clock after its table, and shared ones after the plainest', () => {
    const kind = {values: ['repeat', 'conflict']};
    const text = printRows([
      describeTable('core.mention_relations', [
        column('kind', {...kind, origin: 'core.mention_relations.kind'}),
      ]),
      describeTable('core.relations', [column('kind', {...kind, origin: 'core.relations.kind'})]),
    ]);
    expect(text).toContain("export type RelationKind = 'repeat' | 'conflict';");
    expect(text.match(/kind: RelationKind \| null;/g)).toHaveLength(2);
  });

  it('lets a view that takes another whole extend it, and be it where it adds nothing', () => {
    const taken = column('value', {parent: 'out.claims'});
    const text = printRows([
      {...describeTable('out.series', [column('position'), taken]), kind: 'view'},
      {...describeTable('out.national_series', [{...taken, parent: 'out.series'}]), kind: 'view'},
    ]);
    expect(text).toContain(
      'export interface SeriesView extends ClaimView {\n  position: string | null;\n}\n',
    );
    expect(text).toContain('export type NationalSeriesView = SeriesView;\n');
  });

  it('refuses two lists with one name, and a type that it does not know', () => {
    const lists = ['claims', 'mentions'].map((table) =>
      describeTable(`core.${table}`, [column('nature', {values: [table], origin: `core.${table}.nature`})]),
    );
    expect(() => printRows(lists)).toThrow('two lists of values with one name: Nature');
    const wide = describeTable('core.claims', [column('value', {type: 'HUGEINT'})]);
    expect(() => printRows([wide])).toThrow('unknown type: HUGEINT of core.claims.value');
  });
});

function describeTable(name: string, columns: ColumnDescription[]): TableDescription {
  return {name, kind: 'table', comment: 'What is there', columns, key: [], references: []};
}

function column(name: string, more: Partial<ColumnDescription> = {}): ColumnDescription {
  return {name, type: 'VARCHAR', comment: `Said of ${name}`, isRequired: false, ...more};
}
