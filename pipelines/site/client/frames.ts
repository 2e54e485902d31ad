/** Shows one frame of comparison at a time, by a box to choose from; the frame of the address is the one to open with. */
export interface FrameChoice {
  /** Shows the frame that covers the most of some provinces; the first of equal ones. */
  showFor(places: ReadonlySet<string>): void;
}

/** Puts the box above the frames of a page; where there is one frame only, there is nothing to choose. */
export function enableFrames(place: HTMLElement): FrameChoice {
  const frames = [...place.querySelectorAll<HTMLElement>(':scope > [data-frame]')];
  if (frames.length < 2) return {showFor: () => undefined};
  const box = document.createElement('select');
  for (const frame of frames) box.append(new Option(frame.dataset.frame!, frame.id));
  const show = (id: string): void => {
    box.value = id;
    for (const frame of frames) frame.hidden = frame.id !== id;
  };
  const asked = decodeURIComponent(location.hash.slice(1));
  const named = frames.find(({id}) => id === asked);
  show((named ?? frames[0]!).id);
  // What the reader chose stays, whichever provinces come and go.
  let isChosen = named !== undefined;
  box.addEventListener('change', () => {
    isChosen = true;
    show(box.value);
    history.replaceState(null, '', `${location.search}#${box.value}`);
  });
  place.prepend(createLabel(place.dataset.frames!, box));
  return {
    showFor(places) {
      const count = ({dataset}: HTMLElement): number =>
        (dataset.places ?? '').split(' ').filter((id) => places.has(id)).length;
      const most = Math.max(...frames.map(count));
      if (most > 0 && !isChosen) show(frames.find((frame) => count(frame) === most)!.id);
    },
  };
}

function createLabel(words: string, box: HTMLSelectElement): HTMLLabelElement {
  const label = document.createElement('label');
  label.className = 'choose-frame small';
  label.append(`${words} `, box);
  return label;
}
