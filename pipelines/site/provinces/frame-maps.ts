import {formatFrameChoice} from '../../../src/words/frame.js';
import type {PageParts} from '../figures/charts.js';
import {html, type Html} from '../text/html.js';
import {say, sayText} from '../text/say.js';

/** A map of each frame, the one that covers the most provinces first; a script lets a reader choose among them. */
export async function renderFrameMaps({index, charts, language}: PageParts): Promise<Html> {
  const drawn = await Promise.all(
    index.frames.map(async (frame, place) => {
      const path = 'provinces/';
      const figure = await charts.map({language, path, level: place === 0 ? 2 : 3}, frame);
      return html`<div id="${frame.frame_id}" data-frame="${formatFrameChoice(frame, index.frames, language)}">${figure}</div>\n`;
    }),
  );
  const maps = drawn.length > 0 ? drawn : await charts.map({language, path: 'provinces/', level: 2});
  return html`<section id="frames"><p class="small prose">${say(language, 'frame.what')}</p>
<div class="frames" data-frames="${sayText(language, 'frame.choose')}">${maps}</div></section>`;
}
