import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Language} from '../../../src/types.js';
import {html, type Html} from '../html.js';
import {formatNumber, sayText} from '../say.js';
import {renderEmpty} from './empty.js';
import {foreign} from './claim-parts.js';
import {renderTable} from './table.js';

/** The scores of the reader as `docs/evaluation.json` records them; says how to make them where there are none. */
export async function renderEvaluation(root: string, language: Language): Promise<Html> {
  const text = await readFile(join(root, 'docs/evaluation.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return renderEmpty(language, 'empty.evaluation');
  const scores = listScores(JSON.parse(text) as Json);
  if (scores.length === 0) return renderEmpty(language, 'empty.evaluation');
  const names = [...new Set(scores.flatMap(({values}) => Object.keys(values)))];
  return renderTable(
    scores,
    [
      {head: sayText(language, 'evaluation.corpus'), cell: ({path}) => html`${path.map((part, place) => html`${place > 0 && ' · '}${foreign(part, language)}`)}`},
      ...names.map((name) => ({head: toHead(name, language), kind: 'value' as const, cell: ({values}: Score) => html`${name in values && formatNumber(values[name]!, language, 3)}`})),
    ],
    {language, caption: sayText(language, 'evaluation.caption'), canFilter: false},
  );
}

type Json = number | string | boolean | null | Json[] | {[name: string]: Json};

interface Score {
  path: string[];
  values: Record<string, number>;
}

/** Every object of the report that holds a precision, with the names on the way to it. */
function listScores(json: Json, path: string[] = []): Score[] {
  if (json === null || typeof json !== 'object') return [];
  if (Array.isArray(json)) return json.flatMap((item) => listScores(item, path));
  if (typeof json.precision === 'number') {
    const numbers = Object.entries(json).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
    const words = Object.values(json).filter((value): value is string => typeof value === 'string');
    return [{path: [...path, ...words], values: Object.fromEntries(numbers)}];
  }
  return Object.entries(json).flatMap(([name, value]) => listScores(value, [...path, name]));
}

function toHead(name: string, language: Language): string {
  switch (name) {
    case 'precision':
    case 'recall':
    case 'f1':
      return sayText(language, `evaluation.${name}`);
    default:
      return name;
  }
}
