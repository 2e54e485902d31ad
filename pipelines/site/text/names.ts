import type {Language} from '../../../src/rows.js';
import {toTextLanguage} from '../../../src/words/language.js';
import {COMMA} from '../../../src/words/list.js';
import type {ShownName} from '../../../src/words/written/name-book.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderForeign, renderTongue} from './foreign.js';
import {html, type Html} from './html.js';
import {joinHtml} from './list.js';
import {sayText} from './say.js';

/** A name that a text writes, in the page's language where we know it there; what is written opens beside it. */
export function renderName(written: string, language: Language, index: SiteIndex): Html {
  return renderNames([index.showName(written, language)], language);
}

/** Names that belong together, such as a speaker and the post; a name without a row stays in its own language. */
export function renderNames(shown: readonly ShownName[], language: Language): Html {
  const text = joinHtml(
    shown.map((name) =>
      name.language === language ? html`${name.text}` : renderForeign(name.text, language),
    ),
    COMMA[language],
  );
  const others = shown.flatMap(({written: other}) => other ?? []);
  if (others.length === 0) return text;
  const own = toTextLanguage(others.join(' '));
  return html`<details class="written"><summary>${text}</summary><span class="soft"><span class="unseen">${sayText(language, 'name.written')}</span> <bdi${own !== language && renderTongue(own)}>${others.join(COMMA[own])}</bdi></span></details>`;
}
