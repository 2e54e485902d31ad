import type {Language} from '../../src/rows.js';
import {formatDay} from '../../src/words/day.js';
import {pick, toOther} from '../../src/words/language.js';
import type {PhraseKey} from '../../src/words/phrases.js';
import {POLICY_ELEMENT} from './content-policy.js';
import {renderForeign, renderTongue} from './text/foreign.js';
import {html, toHtml, type Html} from './text/html.js';
import {renderLink} from './text/links.js';
import {type Page, type Site, type WrittenPage, toAddress} from './text/page.js';
import {say, sayText} from './text/say.js';

interface ShellParts {
  page: Page | WrittenPage;
  site: Site;
  /** Framework's style sheets, and its scripts where the page runs code. */
  head: string;
  text: string;
}

/** The frame around a page's text: head, masthead, the way down, foot. */
export function renderShell({page, site, head, text}: ShellParts): string {
  const {language} = page;
  return html`${toHtml('<!doctype html>')}
<html${renderTongue(language)}>
<head>
<meta charset="utf-8">
${toHtml(POLICY_ELEMENT)}
<meta name="viewport" content="width=device-width, initial-scale=1">
${renderTitle(page)}
<meta name="description" content="${page.description}">
${renderAlternates(page, site)}
${renderSocial(page)}
${site.files.preloads[language].map((path) => html`<link rel="preload" href="/${path}" as="font" type="font/woff2" crossorigin>\n`)}<style>${toHtml(site.files.fonts)}</style>
${toHtml(head)}
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<script type="module" src="/${site.files.script}"></script>
</head>
<body class="kind-${page.kind}">
<a class="skip" href="#main">${say(language, 'skip')}</a>
${renderMasthead(page)}
<main id="main">
${renderTrail(page)}
${toHtml(text)}
</main>
${renderFoot(page, site)}
</body>
</html>
`.html;
}

const SECTIONS: [PhraseKey, string][] = [
  ['nav.measures', 'measures/'],
  ['provinces.title', 'provinces/'],
  ['compare.menu', 'compare/'],
  ['matrix.title', 'provinces/sectors/'],
  ['nav.sectors', 'sectors/'],
  ['nav.clusters', 'clusters/'],
  ['documents.title', 'documents/'],
  ['conflicts.title', 'conflicts/'],
  ['indicators.title', 'indicators/'],
  ['nav.method', 'method/'],
  ['nav.data', 'data/'],
];

function renderTitle({language, path, title}: Page | WrittenPage): Html {
  const name = sayText(language, 'site.name');
  return html`<title>${path === '' ? `${name}: ${sayText(language, 'site.tagline')}` : `${title} · ${name}`}</title>`;
}

function renderAlternates(page: Page | WrittenPage, site: Site): Html {
  const address = (language: Language): string => site.address + toAddress(language, page.path);
  return html`<link rel="canonical" href="${address(page.language)}">
<link rel="alternate" hreflang="fa" href="${address('fa')}">
<link rel="alternate" hreflang="en" href="${address('en')}">
<link rel="alternate" hreflang="x-default" href="${address('fa')}">`;
}

function renderSocial({language, title, description}: Page | WrittenPage): Html {
  return html`<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${sayText(language, 'site.name')}">
<meta property="og:locale" content="${pick(language, {fa: 'fa_IR', en: 'en'})}">`;
}

function renderMasthead({language, path}: Page | WrittenPage): Html {
  const other = toOther(language);
  return html`<header class="masthead">
<div class="masthead-top">
<p class="wordmark">${renderLink(language, '', 'site.name')}</p>
<p class="tagline">${say(language, 'site.tagline')}</p>
${renderSearch(language)}
<p class="masthead-tools"><a href="${toAddress(other, path)}" hreflang="${other}"${renderTongue(other)}>${say(other, 'language.name')}</a></p>
</div>
<nav class="sections" aria-label="${sayText(language, 'nav.label')}"><ul>
${SECTIONS.map(([phrase, section]) => html`<li><a href="${toAddress(language, section)}"${markCurrent(path, section)}>${say(language, phrase)}</a></li>\n`)}</ul></nav>
</header>`;
}

// Without scripts the form leads to the page of search, which says what it needs.
function renderSearch(language: Language): Html {
  const name = sayText(language, 'nav.search');
  return html`<form class="search" role="search" action="${toAddress(language, 'search/')}" method="get" data-src="/search/${language}.json" data-base="/${language}/"><input type="search" name="q" aria-label="${name}" placeholder="${sayText(language, 'search.hint')}" autocomplete="off"><button>${say(language, 'search.go')}</button></form>`;
}

// Of two sections that hold the page the closer one is where it is.
function markCurrent(path: string, section: string): Html | false {
  const holding = SECTIONS.map(([, one]) => one).filter((one) => path.startsWith(one));
  const isClosest = holding.every((one) => one.length <= section.length);
  return (
    path.startsWith(section) && isClosest && toHtml(` aria-current="${path === section ? 'page' : 'true'}"`)
  );
}

function renderTrail({language, path, trail, title}: Page | WrittenPage): Html | string {
  if (path === '') return '';
  return html`<nav class="trail" aria-label="${sayText(language, 'trail.label')}"><ol>
<li>${renderLink(language, '', 'nav.home')}</li>
${trail.map((step) => html`<li><a href="${toAddress(language, step.path)}">${step.title}</a></li>\n`)}<li aria-current="page">${renderForeign(title, language)}</li>
</ol></nav>`;
}

function renderFoot({language}: Page | WrittenPage, {asOf}: Site): Html {
  const links: [PhraseKey, string][] = [
    ['nav.method', 'method/'],
    ['nav.data', 'data/'],
    ['nav.notebook', 'notebook/'],
    ['coverage.title', 'coverage/'],
    ['nav.about', 'about/'],
  ];
  return html`<footer class="foot">
<p><strong>${say(language, 'site.name')}</strong> ${say(language, 'foot.promise')}</p>
<p>${asOf && say(language, 'foot.as-of', {day: formatDay(asOf, language)})} ${say(language, 'foot.licence')}</p>
<ul>${links.map(([phrase, path]) => html`<li>${renderLink(language, path, phrase)}</li>`)}</ul>
</footer>`;
}
