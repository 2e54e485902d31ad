/** Replaces a drawing by the live chart of the same spec. Vega comes only now, from this site. */
export async function showLiveChart(button: HTMLButtonElement): Promise<void> {
  const [{parse, View}, {compile}] = await Promise.all([import('vega'), import('vega-lite')]);
  const spec = (await (await fetch(button.dataset.live!)).json()) as Parameters<typeof compile>[0];
  const place = document.getElementById(button.getAttribute('aria-controls')!)!.querySelector<HTMLElement>('.k-drawing')!;
  const view = new View(parse(compile(spec).spec), {renderer: 'svg', container: place, hover: true});
  place.replaceChildren();
  await view.runAsync();
  button.hidden = true;
}
