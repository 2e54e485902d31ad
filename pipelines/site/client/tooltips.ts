/** Shows, over a marked number, the row of the table that it leads to. Keyboards and fingers follow the link instead. */
export function enableTooltips(page: Document): void {
  const tip = page.createElement('div');
  tip.className = 'tooltip';
  tip.hidden = true;
  tip.setAttribute('aria-hidden', 'true');
  page.body.append(tip);
  for (const link of page.querySelectorAll<HTMLElement>('[data-row]')) {
    const show = (): void => place(tip, link, page);
    link.addEventListener('pointerenter', show);
    link.addEventListener('focus', show);
    for (const event of ['pointerleave', 'blur', 'click'])
      link.addEventListener(event, () => (tip.hidden = true));
  }
  page.addEventListener('keydown', ({key}) => key === 'Escape' && (tip.hidden = true));
}

function place(tip: HTMLElement, link: HTMLElement, page: Document): void {
  const cells = page.getElementById(link.dataset.row!)?.querySelectorAll<HTMLElement>('td');
  if (!cells) return;
  tip.replaceChildren();
  for (const cell of cells) {
    const text = cell.innerText.trim().replace(/\s*\n\s*/g, ' · ');
    if (!text || cell.classList.contains('words')) continue;
    const line = page.createElement('div');
    line.textContent = `${cell.dataset.head}: ${text}`;
    tip.append(line);
  }
  tip.hidden = false;
  const box = link.getBoundingClientRect();
  const width = Math.min(tip.offsetWidth, innerWidth - 16);
  tip.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8)) + scrollX}px`;
  tip.style.top = `${box.bottom + scrollY + 6}px`;
}
