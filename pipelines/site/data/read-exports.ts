import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {group} from 'd3-array';

export interface ExportedFile {
  file: string;
  /** Where it lies in the site. */
  path: string;
  name: string;
  bytes: number;
}

export interface Exports {
  files: ExportedFile[];
  /** Files by table (`out.claims`), each in its formats. */
  tables: Map<string, ExportedFile[]>;
  others: ExportedFile[];
}

/** Lists what the pipeline has exported; empty where it has not run yet. */
export async function readExports(folder: string): Promise<Exports> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => []);
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = await Promise.all(
    names.sort().map(async (name) => ({
      name,
      file: join(folder, name),
      path: `data/${name}`,
      bytes: (await stat(join(folder, name))).size,
    })),
  );
  return {
    files,
    tables: group(files.filter(toTable), (file) => toTable(file)!),
    others: files.filter((file) => !toTable(file)),
  };
}

function toTable({name}: ExportedFile): string | undefined {
  return /(?:^|\/)((?:core|out)\.\w+)\.(?:csv|parquet)$/.exec(name)?.[1];
}
