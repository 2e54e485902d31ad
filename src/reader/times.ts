import {firstFrom, inside, type TokenRange} from './reading/spans.js';
import {findAboveRows, findHeading} from './reading/heads.js';
import type {DateSpan} from '../dates/read-dates.js';
import type {AsOfBasis} from './reading/lines.js';
import {lastUpTo, nextFrom, type Clauses} from './clauses/read-clauses.js';
import type {TextDate} from './document-date.js';
import type {TextReading} from './reading/reading.js';
import type {JalaliTime} from '../dates/jalali.js';
import {SINCE} from './times-lexicon.js';

/** When a statement holds, and on what ground. */
export interface StatementTime {
  as_of: JalaliTime | null;
  as_of_basis?: AsOfBasis;
}

/** Gives the time of any part of a text: the date in its clause, else one carried on in the sentence, else the publication. */
export function createTimes(reading: TextReading, clauses: Clauses, date: TextDate) {
  const dated = reading.dates.filter(
    (span) => isGround(span) && !(date.dateline && span.start === date.dateline.start),
  );
  return (range: TokenRange, sentence: number, modality: string): StatementTime => {
    const whole = clauses.sentences[sentence]!;
    const from = lastUpTo(clauses.ends, range.from, whole.from);
    const to = nextFrom(clauses.ends, range.to) ?? whole.to;
    const own = inside(dated, from, to).filter((span) => span.to <= to && isAbout(reading, span));
    const before = inside(dated, whole.from, from).filter(
      (span) => span.to <= from && isAbout(reading, span),
    );
    const span =
      own.find((one) => one.to <= range.from) ??
      own[0] ??
      before.at(-1) ??
      ofHeading(dated, range) ??
      carried(dated, whole.from, clauses, sentence);
    const told = span && toAsOf(span, date, modality);
    return told ?? {as_of: date.as_of, ...(date.as_of ? {as_of_basis: date.as_of_basis!} : {})};
  };

  /** «خوشه‌های فارس در پایان ۱۴۰۲⏎شناسایی‌شده: ۱۲»: the date of the line above a list or a table. */
  function ofHeading(spans: DateSpan[], {from}: TokenRange): DateSpan | undefined {
    const {lines} = reading;
    const at = firstFrom(lines, from + 1) - 1;
    const kind = lines[at]?.kind;
    if (kind !== 'item' && kind !== 'row') return undefined;
    const heading = lines[findHeading(reading, kind === 'row' ? findAboveRows(reading, at) + 1 : at)];
    return heading && inside(spans, heading.from, heading.to).at(-1);
  }

  /** «در پایان خرداد ۹۴ …. از میان آن‌ها …»: a date of the sentence before, where that one spoke of a state at a day. */
  function carried(
    spans: DateSpan[],
    from: number,
    {sentences}: Clauses,
    sentence: number,
  ): DateSpan | undefined {
    const previous = sentences[sentence - 1];
    if (!previous) return undefined;
    return inside(spans, previous.from, from).findLast(
      (span) =>
        span.to <= from && span.edge === 'end' && span.kind !== 'interval' && span.kind !== 'relative',
    );
  }
}

/** A date that can ground a statement: one with a year, or one reckoned from the publication. */
function isGround({kind, jalali, bare, offset}: DateSpan): boolean {
  // «طی دو دهه گذشته» is how long something went on, not when a number held
  if (offset?.isStretch || offset?.unit === 'decade') return false;
  return jalali !== undefined && !bare && kind !== 'time' && kind !== 'weekday' && kind !== 'decade';
}

/** «از سال ۱۳۸۵ آغاز شد» dates a beginning, not the state of the other numbers; «از سال ۹۱ تا ۹۴» dates both. */
function isAbout({tokens}: TextReading, span: DateSpan): boolean {
  return span.kind === 'interval' || !SINCE.has(tokens[span.from - 1]?.text ?? '');
}

function toAsOf(span: DateSpan, date: TextDate, modality: string): StatementTime | undefined {
  if (span.kind === 'relative') {
    if (!date.as_of) return undefined;
    if (
      span.offset?.unit === 'day' ||
      (span.offset?.value === 0 && modality === 'fact' && span.offset.unit !== 'year')
    )
      return undefined;
    return {as_of: span.jalali!, as_of_basis: date.as_of_basis === 'text' ? 'text' : date.as_of_basis!};
  }
  return {as_of: span.jalali!, as_of_basis: 'text'};
}
