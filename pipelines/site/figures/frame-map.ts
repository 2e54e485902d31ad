import type {ProvinceCount} from '../../../src/charts/map/province-map.js';
import {provinceMap} from '../../../src/charts/map/province-map.js';
import type {Language, PlaceRow} from '../../../src/rows.js';
import {compareQuantities} from '../../../src/series/hedges.js';
import {formatFrame} from '../../../src/words/frame.js';
import {pickName} from '../../../src/words/language.js';
import {formatList, formatPlainList} from '../../../src/words/list.js';
import {toInnerName, toName} from '../../../src/words/name.js';
import {NAMES} from '../../../src/words/names.js';
import {formatQuantity} from '../../../src/words/quantity.js';
import {renderValue} from '../claims/claim-parts.js';
import {findOtherCount, renderOutside, type SiteFrame} from '../claims/province-counts.js';
import {type SiteIndex, sortByName} from '../data/site-index.js';
import {toPlainText, type Html} from '../text/html.js';
import {renderPlace, toStatementAddress} from '../text/links.js';
import {toAddress} from '../text/page.js';
import {sayText} from '../text/say.js';
import {renderTable, toColumn, type TableColumn} from '../text/table.js';
import type {ChartPlace, FigureParts} from './render-figure.js';

/** The counts of provinces of one frame on the map; another frame is hatched the other way than silence, and its number stands in words in the table. */
export function toFrameMap(frame: SiteFrame | undefined, place: ChartPlace, index: SiteIndex): FigureParts {
  const {language} = place;
  const claims = frame?.members.map(({claim}) => claim) ?? [];
  const subtitle = frame && toSubtitle(frame, index, language);
  const id = frame && frame !== index.frames[0] ? `map-${frame.frame_id}` : 'map';
  return {
    ...{id, claims, rows: claims},
    place: {subtitle, ...place},
    offered: toOffered(frame, index, language),
    draw: (options) =>
      provinceMap(toCounts(frame, index, options.language), {
        ...options,
        title: toFinding(frame, options.language),
      }),
    table: (caption) => renderFrameTable(frame, {index, language, caption, showsCaption: false}),
  };
}

/** All provinces: what a frame counts in each, and beside it, in words, what lies outside the frame. */
export function renderFrameTable(
  frame: SiteFrame | undefined,
  options: {index: SiteIndex; language: Language; caption: string; showsCaption?: boolean},
): Html {
  const {index, language, caption, showsCaption} = options;
  return renderTable(sortByFrame(frame, index, language), toFrameColumns(frame, options), {
    ...{language, caption, showsCaption, canFilter: false},
  });
}

/** A province, its number within a frame, and what is said of it outside. */
export function toFrameColumns(
  frame: SiteFrame | undefined,
  {index, language}: {index: SiteIndex; language: Language},
): TableColumn<PlaceRow>[] {
  const find = ({place_id}: PlaceRow) => frame?.members.find((member) => member.place_id === place_id)?.claim;
  return [
    toColumn('province', ({place_id}) => renderPlace(place_id, language, index)),
    toColumn(
      'frame.in',
      (place) => {
        const claim = find(place);
        return claim && renderValue(claim, language);
      },
      'value',
      (place) => find(place)?.value ?? null,
    ),
    toColumn(
      'frame.outside',
      (place) => !find(place) && renderOutside(place.place_id, frame, {index, language}),
      'words',
      () => null,
    ),
  ];
}

/** What a frame finds: who has the most, where hedges let that be said; else the numbers. */
export function toFinding(frame: SiteFrame | undefined, language: Language): string {
  const [first, second, ...others] = frame?.members ?? [];
  if (!frame || !first || !second) return sayText(language, 'frame.none');
  const tell = ({place_id, claim}: typeof first): string =>
    `${toName(NAMES.places, place_id)[language]} ${formatQuantity(claim, language)}`;
  const list = (members: (typeof first)[]): string => {
    const shown = members.slice(0, SHOWN).map(tell);
    return members.length > SHOWN
      ? sayText(language, 'frame.more', {
          ...{shown: formatPlainList(shown, language), n: members.length - SHOWN},
        })
      : formatList(shown, language);
  };
  const name = toName(NAMES.measures, frame.measure_id);
  const n = frame.members.length;
  if (compareQuantities(first.claim, second.claim, {floor: 0}) !== 'more')
    return sayText(language, 'frame.finding-open', {measure: name[language], n, all: list(frame.members)});
  return sayText(language, 'frame.finding', {
    ...{n, place: toName(NAMES.places, first.place_id)[language], measure: toInnerName(name)[language]},
    ...{value: formatQuantity(first.claim, language), rest: list([second, ...others])},
  });
}

/** So many are named in a title. */
const SHOWN = 3;

function toSubtitle(frame: SiteFrame, index: SiteIndex, language: Language): string {
  const shown = sayText(language, 'frame.shown', {
    ...{shown: frame.members.length, n: index.provinces.length},
  });
  return `${formatFrame(frame, language)} · ${shown}`;
}

function toCounts(frame: SiteFrame | undefined, index: SiteIndex, language: Language): ProvinceCount[] {
  return index.provinces.map(({place_id}) => {
    const href = toAddress(language, `provinces/${place_id}/`);
    const member = frame?.members.find((one) => one.place_id === place_id);
    if (member) {
      const {claim, has_conflict} = member;
      return {place_id, href, value: claim.value, said: formatQuantity(claim, language), has_conflict};
    }
    const said = toPlainText(renderOutside(place_id, frame, {index, language}));
    return {place_id, href, value: null, said, outside: findOutside(place_id, frame, index)};
  });
}

function findOutside(
  placeId: string,
  frame: SiteFrame | undefined,
  index: SiteIndex,
): ProvinceCount['outside'] {
  if (findOtherCount(placeId, frame, index)) return 'other_frame';
  return index.findCoverage(placeId)?.is_silent === false ? 'uncounted' : undefined;
}

// Those of the frame first, from the greatest number; then the others by name.
function sortByFrame(frame: SiteFrame | undefined, index: SiteIndex, language: Language): PlaceRow[] {
  const own = frame?.members.flatMap(({place_id}) => index.findPlace(place_id) ?? []) ?? [];
  return [...own, ...sortByName(index.provinces, language).filter((place) => !own.includes(place))];
}

function toOffered(frame: SiteFrame | undefined, index: SiteIndex, language: Language): object[] {
  return sortByFrame(frame, index, language).map(({place_id, name_fa, name_en}) => {
    const member = frame?.members.find((one) => one.place_id === place_id);
    const claim = member?.claim ?? findOtherCount(place_id, frame, index);
    return {
      ...{place_id, name: pickName({name_fa, name_en}, language)},
      state: index.findCoverage(place_id)?.state ?? null,
      is_in_frame: Boolean(member),
      ...{operator: claim?.operator ?? null, value: claim?.value ?? null, high: claim?.high ?? null},
      ...{concept_id: claim?.concept_id ?? null, claim_id: claim?.claim_id ?? null},
      ...{valid_from: claim?.valid_from ?? null, valid_to: claim?.valid_to ?? null},
      href: claim ? toStatementAddress(claim, language) : null,
    };
  });
}
