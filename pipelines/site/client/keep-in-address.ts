/** Puts what a reader chose or asked into the address, so that it can be sent, and into the way to the other language, so that it stays. */
export function keepInAddress(search: string): void {
  history.replaceState(null, '', location.pathname + search + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = search;
}
