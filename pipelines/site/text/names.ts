import type {Language} from '../../../src/rows.js';
import {COMMA} from '../../../src/words/list.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderForeign, renderTongue} from './foreign.js';
import {html, type Html} from './html.js';
import {joinHtml} from './list.js';
import {sayText} from './say.js';

/** A name that a text writes, in the page's language where we know it there; what is written opens beside it. */
export function renderName(written: string, language: Language, index: SiteIndex): Html {
  return renderNames([written], language, index);
}

/** Names that belong together, such as a speaker and the post; a name without a row stays in its own language. */
export function renderNames(written: readonly string[], language: Language, index: SiteIndex): Html {
  const shown = written.map((name) => index.showName(name, language));
  const text = joinHtml(
    shown.map((name) =>
      name.language === language ? html`${name.text}` : renderForeign(name.text, language),
    ),
    COMMA[language],
  );
  const others = shown.flatMap(({written: other}) => other ?? []);
  if (others.length === 0) return text;
  const own = language === 'fa' ? 'en' : 'fa';
  return html`<details class="written"><summary>${text}</summary><span class="soft"><span class="unseen">${sayText(language, 'name.written')}</span> <bdi${renderTongue(own)}>${others.join(COMMA[own])}</bdi></span></details>`;
}
