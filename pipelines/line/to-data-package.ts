import type {TableDescription} from './warehouse/describe-tables.js';
import type {ProvenFile} from './manifest.js';

const TYPES: Record<string, string> = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  BIGINT: 'integer',
  DOUBLE: 'number',
  DATE: 'date',
  BOOLEAN: 'boolean',
};

/** Describes the exports as a Frictionless data package (https://specs.frictionlessdata.io): CSV with schemas, Parquet beside. */
export function toDataPackage(tables: TableDescription[], files: ProvenFile[], version: string): object {
  return {
    profile: 'data-package',
    name: 'khoosheh',
    title: 'Khoosheh: what has been said of industrial and business clusters in Iran',
    version,
    licenses: [{name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'CC BY 4.0'}],
    resources: files
      .filter(({path}) => /^(core|out)\..*\.(csv|parquet)$/.test(path))
      .map((file) => toResource(file, tables)),
  };
}

function toResource({path, bytes, sha256}: ProvenFile, tables: TableDescription[]): object {
  const [, name, format] = /^(.*)\.(csv|parquet)$/.exec(path)!;
  const table = tables.find((one) => one.name === name)!;
  const isCsv = format === 'csv';
  return {
    profile: isCsv ? 'tabular-data-resource' : 'data-resource',
    name: isCsv ? toName(table.name) : `${toName(table.name)}-parquet`,
    title: table.comment,
    path,
    format,
    mediatype: isCsv ? 'text/csv' : 'application/vnd.apache.parquet',
    encoding: isCsv ? 'utf-8' : undefined,
    bytes,
    hash: `sha256:${sha256}`,
    schema: isCsv ? toSchema(table) : undefined,
  };
}

function toSchema({name, columns, key, references}: TableDescription): object {
  return {
    fields: columns.map((column) => ({
      name: column.name,
      type: TYPES[column.type] ?? 'any',
      description: column.comment,
      ...(column.isRequired ? {constraints: {required: true}} : {}),
    })),
    missingValues: [''],
    ...(key.length > 0 ? {primaryKey: key} : {}),
    ...(references.length > 0
      ? {
          foreignKeys: references.map((reference) => ({
            fields: reference.columns,
            reference: {
              resource: reference.table === name ? '' : toName(reference.table),
              fields: reference.targets,
            },
          })),
        }
      : {}),
  };
}

/** Names of resources are lower-case and without underscores: `core.place_names` → `core.place-names`. */
function toName(table: string): string {
  return table.replaceAll('_', '-');
}
