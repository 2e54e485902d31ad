import {max} from 'd3-array';
import {findConceptColours} from '../../../src/charts/colours.js';
import type {PlaceRow} from '../../../src/rows.js';
import type {Rate} from '../../../src/statistics/indicators/to-rate.js';
import {DEFINITIONS} from '../../../src/words/definitions.js';
import {formatFrame, formatFrameChoice} from '../../../src/words/frame.js';
import {pickName} from '../../../src/words/language.js';
import {toName} from '../../../src/words/name.js';
import {NAMES} from '../../../src/words/names.js';
import {renderSpeaker, renderValidTime, renderValue} from '../claims/claim-parts.js';
import {renderOutside, type SiteFrame} from '../claims/province-counts.js';
import {findRate, RATE_NAMES, type RateName, renderRate} from '../provinces/province-rates.js';
import {html, type Content, type Html} from '../text/html.js';
import {say, sayText} from '../text/say.js';
import {renderFacet, type FacetParts} from './facet.js';
import {drawDot} from './marks.js';

/** The counts of provinces, a facet a frame, each with its rates: only what lies in one frame stands on one axis. */
export function renderFrameFacets(parts: FacetParts): Html {
  const {index, language} = parts;
  const frames = index.frames.map(
    (
      frame,
    ) => html`<div id="${frame.frame_id}" data-frame="${formatFrameChoice(frame, index.frames, language)}" data-places="${frame.members.map(({place_id}) => place_id).join(' ')}">
${renderCounts(frame, parts)}${RATE_NAMES.map((name) => renderRates(frame, name, parts))}</div>
`,
  );
  return html`<div class="frames" data-frames="${sayText(language, 'frame.choose')}">${frames}</div>`;
}

function renderCounts(frame: SiteFrame, parts: FacetParts): Html {
  const {index, language} = parts;
  const greatest = max(frame.members, ({claim}) => claim.high ?? claim.value) ?? 0;
  const find = (place: PlaceRow) => frame.members.find(({place_id}) => place_id === place.place_id)?.claim;
  return renderFacet(
    {
      ...{frame, id: `counts-${frame.frame_id}`},
      heading: html`${toName(NAMES.measures, frame.measure_id)[language]}`,
      note: html`${formatFrame(frame, language)} · ${say(language, 'compare.axis', {greatest})}`,
      mark: (place) => {
        const claim = find(place);
        if (!claim) return undefined;
        const {mark: colour} = findConceptColours(claim.concept_id);
        return drawDot({...claim, colour, isHollow: claim.grade === 'brief'}, {greatest, language});
      },
      words: (place) => {
        const claim = find(place);
        if (!claim) return renderOutside(place.place_id, frame, {index, language});
        return html`${renderValue(claim, language)} <span class="soft small">${renderValidTime(claim, language)} · ${renderSpeaker(claim, language, index)}</span>`;
      },
    },
    parts,
  );
}

// A ratio is made of what lies in the frame alone: of others there is none to set beside it.
function renderRates(frame: SiteFrame, name: RateName, parts: FacetParts): Html {
  const {index, language} = parts;
  const rates = new Map(
    frame.members.flatMap(({place_id, claim}): [string, Rate][] => {
      const rate = findRate(name, claim, index);
      return rate ? [[place_id, rate]] : [];
    }),
  );
  if (rates.size === 0) return html``;
  const greatest = max(rates.values(), ({quantity}) => quantity.high ?? quantity.value) ?? 0;
  return renderFacet(
    {
      ...{frame, id: `${name}-${frame.frame_id}`},
      level: 3,
      heading: html`${pickName(DEFINITIONS[name], language)}`,
      note: say(language, 'compare.rate-frame'),
      mark: ({place_id}) => {
        const rate = rates.get(place_id);
        return rate && drawDot({...rate.quantity, colour: 'lapis4'}, {greatest, language});
      },
      words: ({place_id}) => renderDatedRate(rates.get(place_id), parts),
    },
    parts,
  );
}

function renderDatedRate(rate: Rate | undefined, {language}: FacetParts): Content {
  if (!rate) return html`<span class="soft small">${say(language, 'compare.other-frame')}</span>`;
  const gap =
    rate.gap_years === null
      ? say(language, 'compare.gap-unknown')
      : say(language, 'compare.gap', {n: rate.gap_years});
  return html`${renderRate(rate, language)} <span class="soft small">${gap}${rate.is_small && html` · ${say(language, 'compare.small')}`}</span>`;
}
