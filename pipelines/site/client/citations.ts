/** Makes the addresses in citations whole: `/fa/provinces/IR-07/` becomes an address that can be pasted anywhere. */
export function enableCitations(page: Document): void {
  const home = page.querySelector<HTMLAnchorElement>('.wordmark a')?.href.replace(/\/(fa|en)\/$/, '');
  if (!home) return;
  for (const line of page.querySelectorAll('.cite')) {
    for (const text of [...line.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)) {
      text.textContent = text.textContent!.replace(
        /(^|[\s{(\u2066-\u2068])(\/(?:fa|en)\/[^\s},)\u2069]*)/g,
        `$1${home}$2`,
      );
    }
  }
}
