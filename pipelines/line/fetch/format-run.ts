import type {SourceRun} from '../../../src/discovery/to-coverage.js';
import type {FetchedPage} from './fetch-page.js';
import type {Source} from './read-sources.js';

/** Formats what a run over one source came to, as one line. */
export function formatRun(run: SourceRun): string {
  const {source_id, outcome, found, relevant, cause} = run;
  const counts = (['stored', 'unchanged', 'gone', 'refused', 'failed'] as const)
    .filter((key) => run[key])
    .map((key) => `${run[key]} ${key}`);
  const parts = [`${found} found, ${relevant} relevant`, counts.join(', ') || 'nothing to get'];
  return `${source_id.padEnd(18)} ${outcome.padEnd(9)} ${parts.join('; ')}${cause ? `\n${' '.repeat(19)}${cause}` : ''}\n`;
}

/** Formats one page for `--debug`: what was read, and each block that was removed with its reason. */
export function formatPage(source_id: string, {url, outcome, cause, article}: FetchedPage): string {
  const head = `${source_id} ${outcome}: ${url}${cause ? `: ${cause}` : ''}\n`;
  if (!article) return head;
  const {title, family, text, published, charset, removed} = article;
  const date = published ? `${published.day} by ${published.basis}: «${published.evidence}»` : 'no date';
  const lines = removed.map(({reason, text: words}) => `    removed, ${reason}: ${words}\n`);
  return `${head}  «${title}» ${family}, ${text.length} characters, ${charset.charset} by ${charset.basis}, ${date}\n${lines.join('')}`;
}

/** Formats what a run would ask, source by source. */
export function formatPlan(sources: readonly Source[]): string {
  const lines = sources.flatMap(({id, name_en, family, relevant, discover}) => [
    `${id}: ${name_en}; pages read as ${family}; ${relevant === 'all' ? 'every page' : 'pages that speak of clusters'}`,
    ...discover.map(({kind, url, urls, pages, tried}) => {
      const what = urls ? `${urls.length} addresses` : `${url}${pages ? ` (${pages} pages)` : ''}`;
      return `  ${kind.padEnd(8)} ${tried === 'never' ? 'never tried live' : `tried ${tried}`}  ${what}`;
    }),
  ]);
  return `${lines.join('\n')}\n`;
}
