/** The address of a page on the web: `http` or `https`, with a host and no password; undefined for `javascript:` and all else. */
export function toWebAddress(text: string | null | undefined, base?: string): URL | undefined {
  const raw = (text ?? '').trim();
  // a browser drops tabs and line ends inside an address, and with them what hides its scheme
  if (!raw || /[\0-\x1f\x7f]/.test(raw) || !URL.canParse(raw, base)) return undefined;
  // without both strokes it leads to a place on the site that prints it
  if (base === undefined && !/^https?:\/\//i.test(raw)) return undefined;
  const url = new URL(raw, base);
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.hostname && !url.username && !url.password ? url : undefined;
}

/**
 * The address that a page gives itself, if it is one of its own: on a host of the page's outlet, and not the front page for
 * an article. Of a page whose own address is not known any host may be its own.
 */
export function toOwnAddress(
  declared: string | undefined,
  {url, hosts = []}: {url?: string | undefined; hosts?: readonly string[] | undefined},
): string | undefined {
  const address = toWebAddress(declared, url);
  const page = toWebAddress(url);
  if (!address || (isFront(address) && !(page && isFront(page)))) return undefined;
  const isOwn =
    !page ||
    toOutlet(address) === toOutlet(page) ||
    hosts.includes(address.host) ||
    hosts.includes(address.hostname);
  return isOwn ? address.href : undefined;
}

function isFront({pathname, search}: URL): boolean {
  return pathname === '/' && search === '';
}

// Forms of one site: www.example.ir, m.example.ir, amp.example.ir.
function toOutlet({host}: URL): string {
  return host.replace(/^(?:www|m|mobile|amp)\./, '');
}
