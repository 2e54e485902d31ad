import {descending, group, max} from 'd3-array';
import {toRecency} from '../../../src/series/interval.js';
import type {Language, RelationRow} from '../../../src/rows.js';
import {pickColumn} from '../../../src/words/language.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {CONFLICTS} from '../../../src/words/phrases/pages/conflicts.js';
import {renderValue} from '../claims/claim-parts.js';
import {drawConflict} from '../claims/conflict-drawing.js';
import {renderNameConflicts} from '../claims/name-conflicts.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import type {PageParts} from '../figures/charts.js';
import {renderCounted} from '../text/counted.js';
import {renderEmpty} from '../text/empty.js';
import {html, type Html} from '../text/html.js';
import {joinHtml} from '../text/list.js';
import {createPage, type Page} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

/** A relation with the statements on its two sides. */
type Conflict = RelationRow & {sides: SiteClaim[]};

/** The ledger of disagreements: a table a kind, a row a disagreement, newest first, with a small drawing and both sides. */
export function createConflictPage({index, language}: Omit<PageParts, 'charts'>): Page {
  const title = sayText(language, 'conflicts.title');
  const ledger = toLedger(index);
  const conflicts = ledger.filter(({kind}) => kind === 'conflict');
  const echoes = ledger.filter(({kind}) => kind !== 'conflict');
  const lead = say(language, 'conflicts.lead', {
    n: renderCounted('disagreements', conflicts.length + index.nameConflicts.length, language),
    echoes: renderCounted('echoes', echoes.length, language),
  });
  const byKind = group(conflicts, ({conflict_kind}): string => conflict_kind ?? '');
  const body = html`${conflicts.length + index.nameConflicts.length === 0 && renderEmpty(language, 'empty.conflicts')}
${listKinds(byKind.keys()).map((kind) => renderKind(kind, byKind.get(kind)!, language))}
${renderNameConflicts(index, language)}
${echoes.length > 0 && renderEchoes(echoes, language)}`;
  return createPage({language, path: 'conflicts/', title, lead, body, kind: 'conflicts'});
}

function toLedger(index: SiteIndex): Conflict[] {
  const ledger = index.relations.map((row) => ({
    ...row,
    sides: [row.claim_id, row.other_claim_id].flatMap((id) => index.findClaim(id) ?? []),
  }));
  const latest = ({sides}: Conflict) => max(sides, toRecency) ?? '';
  return ledger.sort((one, other) => descending(latest(one), latest(other)));
}

/** The kinds that occur, in the order in which their phrases stand; a kind that has none yet comes last. */
function listKinds(kinds: Iterable<string>): string[] {
  const order = Object.keys(CONFLICTS);
  const toRank = (kind: string) => (order.indexOf(toPhrase(kind)) + order.length + 1) % (order.length + 1);
  return [...kinds].sort((one, other) => toRank(one) - toRank(other));
}

function toPhrase(kind: string, why = ''): PhraseKey {
  return `conflict.${why}${kind}` as PhraseKey;
}

function renderKind(kind: string, rows: Conflict[], language: Language): Html {
  const name = toPhrase(kind) in CONFLICTS ? sayText(language, toPhrase(kind)) : kind;
  const why = toPhrase(kind, 'why-') in CONFLICTS && html`<p>${say(language, toPhrase(kind, 'why-'))}</p>`;
  const [shown, others] = [rows.slice(0, SHOWN), rows.slice(SHOWN)];
  const more = sayText(language, 'conflicts.older', {n: others.length});
  return html`<section id="${kind}"><h2><span class="conflict-kind">${name}</span> <span class="soft small">${say(language, 'conflicts.count', {n: rows.length})}</span></h2>
${why}
${renderLedger(shown, {caption: name, language})}
${others.length > 0 && html`<details><summary>${more}</summary>${renderLedger(others, {caption: `${name}: ${more}`, language})}</details>`}</section>`;
}

/** So many of a kind stand open; the older ones are counted, and open when asked. */
const SHOWN = 12;

function renderEchoes(rows: Conflict[], language: Language): Html {
  const caption = sayText(language, 'conflicts.echoes-all', {n: rows.length});
  return html`<section><h2>${say(language, 'conflicts.echoes')}</h2><p>${say(language, 'conflicts.echoes-lead')}</p>
<details><summary>${caption}</summary>${renderLedger(rows, {caption, language})}</details></section>`;
}

interface LedgerParts {
  caption: string;
  language: Language;
}

// The sentence says what is counted, where, by whom and when; the numbers lead to the statements.
function renderLedger(rows: Conflict[], {caption, language}: LedgerParts): Html {
  const numbers = ({sides}: Conflict): Html =>
    joinHtml(
      sides.map((side) => html`<strong>${renderValue(side, language)}</strong>`),
      html`<br>`,
    );
  return renderTable(
    rows,
    [
      toColumn('conflicts.drawing', (row) => draw(row, language)),
      toColumn('conflicts.numbers', numbers, undefined, ({sides}) => sides[0]?.value ?? null),
      toColumn('conflicts.sentence', (row) => pickColumn(row, 'reason', language), 'words'),
    ],
    {language, caption, showsCaption: false, isLong: true, id: ({relation_id}) => relation_id},
  );
}

// Two numbers for one thing have a distance; those of different things stand side by side, and no more.
function draw({kind, conflict_kind, sides}: Conflict, language: Language): Html {
  return drawConflict(sides, language, kind === 'conflict' && conflict_kind === 'other_value');
}
