import {group} from 'd3-array';
import {GROUP_TOTAL, LISTED_SUM} from './cells/label-lexicon.js';
import type {RowContext} from './row-context.js';

/** A total and the rows that it is made of, as indexes into the table's rows. */
export interface Parts {
  total: number;
  members: number[];
  /** True where members may be missing, so that they may only be less than the total. */
  isPartial: boolean;
}

/** Finds which rows are totals of which, from places and labels: the country and its provinces, «جمع» and what it adds up. */
export function findParts(rows: readonly RowContext[], countProvinces: number): Parts[] {
  return [...findPlaceParts(rows, countProvinces), ...findLabelParts(rows)];
}

function findPlaceParts(rows: readonly RowContext[], countProvinces: number): Parts[] {
  const parts: Parts[] = [];
  const sameLabels = group(rows.keys(), (index) => `${rows[index]!.label}|${rows[index]!.year ?? ''}`);
  for (const indexes of sameLabels.values()) {
    const ofKind = (kind: string) =>
      indexes.filter((index) => rows[index]!.place?.kind === kind && !rows[index]!.isNowhere);
    const [countries, provinces, counties] = [ofKind('country'), ofKind('province'), ofKind('county')];
    const nowhere = indexes.filter((index) => rows[index]!.isNowhere);
    const distinct = new Set(provinces.map((index) => rows[index]!.place!.place_id)).size;
    if (countries.length === 1 && distinct > 1 && distinct === provinces.length)
      parts.push({
        total: countries[0]!,
        members: [...provinces, ...nowhere],
        // «جمع» is of what is listed; «کل کشور» may hold more.
        isPartial: distinct < countProvinces && !LISTED_SUM.test(rows[countries[0]!]!.printed ?? ''),
      });
    for (const province of provinces) {
      const end = provinces.find((other) => other > province) ?? Infinity;
      const members = counties.filter((index) => provinces.length === 1 || (index > province && index < end));
      if (members.length > 1) parts.push({total: province, members, isPartial: false});
    }
  }
  return parts;
}

// The last label tells total from member: «جمع» among «مرد» and «زن» of one place and year.
function findLabelParts(rows: readonly RowContext[]): Parts[] {
  const labelled = [...rows.keys()].filter((index) => rows[index]!.label !== '');
  if (labelled.length < 3) return [];
  const siblings = group(labelled, (index) => {
    const {place, printed, year, label} = rows[index]!;
    return `${place?.place_id ?? ''}|${printed ?? ''}|${year ?? ''}|${label.split(' / ').slice(0, -1).join(' / ')}`;
  });
  return [...siblings.values()].flatMap((indexes) => toLabelParts(rows, indexes));
}

function toLabelParts(rows: readonly RowContext[], indexes: number[]): Parts[] {
  const isTotal = (index: number) => {
    const {isTotal: isWhole, label} = rows[index]!;
    return isWhole && GROUP_TOTAL.test(label.split(' / ').at(-1)!);
  };
  const totals = indexes.filter(isTotal);
  const members = indexes.filter((index) => !isTotal(index));
  if (totals.length === 0 || members.length < 2) return [];
  if (totals.length === 1) return [{total: totals[0]!, members, isPartial: false}];
  // Several totals: the first or last is of all, the others of what follows or precedes them.
  const leads = indexes[0] === totals[0];
  const grand = leads ? totals[0]! : totals.at(-1)!;
  const subtotals = totals.filter((index) => index !== grand);
  const parts: Parts[] = subtotals.map((total, position) => {
    const [from, to] = leads
      ? [total, subtotals[position + 1] ?? Infinity]
      : [subtotals[position - 1] ?? -1, total];
    return {total, members: members.filter((index) => index > from && index < to), isPartial: false};
  });
  const loose = members.filter((index) => !parts.some((part) => part.members.includes(index)));
  return [
    ...parts.filter((part) => part.members.length > 1),
    {total: grand, members: [...subtotals, ...loose], isPartial: false},
  ];
}
