import {createHash} from 'node:crypto';

/** Code that stood in a page, and the name of the file beside the page that holds it now. */
export interface PageScript {
  name: string;
  code: string;
}

/**
 * Moves the code inside a page into files beside it, named by their hash: the policy of the pages allows no code but that of files.
 * Beside the page, since addresses in code are relative to its file. Throws at code that is no module: it would not mean the same there.
 */
export function moveScripts(page: string): {page: string; scripts: PageScript[]} {
  const scripts: PageScript[] = [];
  const moved = page.replace(
    /<script([^>]*)>([\s\S]*?)<\/script>/g,
    (whole, attributes: string, code: string) => {
      if (/ src=/.test(attributes) || / type="application\/(ld\+)?json"/.test(attributes)) return whole;
      if (attributes !== ' type="module"') throw new Error(`script inside a page: <script${attributes}>`);
      const name = `code-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
      scripts.push({name, code});
      return `<script type="module" src="${name}"></script>`;
    },
  );
  return {page: moved, scripts};
}
