import {POLICY_ELEMENT} from './content-policy.js';
import {fillSlots, isBroken} from './mend-page.js';
import type {Html} from './text/html.js';
import type {Site} from './text/page.js';
import {sayText} from './text/say.js';

/** A page that belongs to no language, and what its slots hold. */
export interface Cover {
  name: 'index' | '404';
  slots: Record<string, Html>;
}

// “Not found” is shown at any depth, so its links start from the site's own root.
/** The two pages that belong to no language: the first answer, and “not found”. They stand at the root, in both languages. */
export function mendCover(built: string, {name, slots}: Cover, site: Site): string {
  if (isBroken(built)) throw new Error('broken page: cover');
  const text = /<main id="observablehq-main"[^>]*>([\s\S]*)<\/main>/.exec(built)?.[1] ?? '';
  const filled = fillSlots(text, slots, name).replaceAll(' href="/', ' href="');
  const title = /<title>([^<]*)<\/title>/.exec(built)?.[1] ?? '';
  const style = /<link rel="stylesheet"[^>]*>/.exec(built)?.[0] ?? '';
  return `<!doctype html>
<html lang="fa" dir="rtl">
<head>
<meta charset="utf-8">
${POLICY_ELEMENT}
${name === '404' ? `<base href="${site.address}/">\n` : ''}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${sayText('fa', 'site.tagline')}. ${sayText('en', 'site.tagline')}.">
<link rel="alternate" hreflang="fa" href="${site.address || '.'}/fa/">
<link rel="alternate" hreflang="en" href="${site.address || '.'}/en/">
<style>${site.files.fonts.replaceAll('%ROOT%', '')}</style>
${style}
<link rel="icon" href="assets/icon.svg" type="image/svg+xml">
</head>
<body class="kind-cover">
<main id="main">
${filled.replace(/<a class="observablehq-header-anchor"[^>]*>([\s\S]*?)<\/a>/g, '$1').replace(/ tabindex="-1"/g, '')}
</main>
</body>
</html>
`;
}
