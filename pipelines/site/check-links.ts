import {readdir, readFile} from 'node:fs/promises';
import {dirname, join, normalize} from 'node:path/posix';

/** Follows every link within the built site; throws and names those that lead nowhere. */
export async function checkLinks(folder: string): Promise<void> {
  const paths = (await readdir(folder, {recursive: true, withFileTypes: true})).filter((entry) =>
    entry.isFile(),
  );
  const files = new Set(paths.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)));
  const pages = await Promise.all(
    [...files].filter((path) => path.endsWith('.html')).map((path) => readPage(folder, path)),
  );
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  const broken = pages.flatMap((page) =>
    page.links
      .filter((link) => !leadsSomewhere(link, page.path, files, ids))
      .map((link) => `${page.path} → ${link}`),
  );
  if (broken.length > 0) throw new Error(`broken links: ${broken.length}\n${broken.slice(0, 20).join('\n')}`);
}

interface LinkedPage {
  path: string;
  ids: Set<string>;
  links: string[];
}

async function readPage(folder: string, path: string): Promise<LinkedPage> {
  const markup = await readFile(join(folder, path), 'utf8');
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  const seen = new Set<string>();
  const twice = ids.find((id) => seen.size === seen.add(id).size);
  if (twice) throw new Error(`id used twice: ${twice} in ${path}`);
  const links = [...markup.matchAll(/<(?:a|link|script|form)\b[^>]*? (?:href|src|action)="([^"]*)"/g)].map(
    ([, link]) => link!.replace(/&(?:amp|#38);/g, '&'),
  );
  return {path, ids: new Set(ids), links: [...new Set(links)].filter((link) => !/^[a-z]+:/i.test(link))};
}

function leadsSomewhere(
  link: string,
  from: string,
  files: Set<string>,
  ids: Map<string, Set<string>>,
): boolean {
  const [address, hash] = link.split('#') as [string, string?];
  const [path] = address.split('?') as [string];
  const target = path === '' ? from : normalize(join(dirname(from), path));
  const file = target.endsWith('/') || target === '.' ? normalize(join(target, 'index.html')) : target;
  if (!files.has(file)) return false;
  return !hash || !ids.has(file) || ids.get(file)!.has(decodeURIComponent(hash));
}
