const MOST = 6;

/** Lets a reader keep up to six provinces of the table; the choice stands in the address, so that it can be sent. */
export function enableComparison(place: HTMLElement): void {
  const rows = [...place.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  const chosen = new Set(
    new URLSearchParams(location.search)
      .get('p')
      ?.split(',')
      .filter((id) => rows.some((row) => row.id === id)),
  );
  const boxes = rows.map((row) => addBox(row, place.dataset.choose!));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'toggle';
  place.prepend(button);
  let isNarrowed = chosen.size > 0;
  const show = (): void => {
    for (const [position, row] of rows.entries()) {
      boxes[position]!.checked = chosen.has(row.id);
      boxes[position]!.disabled = !chosen.has(row.id) && chosen.size >= MOST;
      row.hidden = isNarrowed && !chosen.has(row.id);
    }
    button.textContent = isNarrowed ? place.dataset.all! : place.dataset.chosen!;
    button.disabled = chosen.size === 0;
    history.replaceState(null, '', chosen.size > 0 ? `?p=${[...chosen].join(',')}` : location.pathname);
  };
  for (const [position, box] of boxes.entries()) {
    box.addEventListener('change', () => {
      const {id} = rows[position]!;
      if (box.checked) chosen.add(id);
      else chosen.delete(id);
      isNarrowed &&= chosen.size > 0;
      show();
    });
  }
  button.addEventListener('click', () => {
    isNarrowed = !isNarrowed;
    show();
  });
  show();
}

function addBox(row: HTMLTableRowElement, label: string): HTMLInputElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  const name = row.cells[0]!.textContent!.trim();
  box.setAttribute('aria-label', `${label} ${name}`);
  row.cells[0]!.firstElementChild!.prepend(box);
  return box;
}
