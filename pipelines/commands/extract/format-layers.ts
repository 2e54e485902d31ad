import {readContext, type ExtractContext} from '../../../src/reader/read-context.js';
import {readStatements} from '../../../src/extract.js';
import type {Vocabulary} from '../../../src/entities/reference-tables.js';
import type {SourceText} from '../../../src/reader/reading/lines.js';
import type {TokenRange} from '../../../src/reader/reading/spans.js';
import {formatStatement} from './format-statement.js';

/** Formats what each layer of the reader makes of a text, a line each: from lines and tokens to statements and their choices. */
export function formatLayers(source: SourceText, vocabulary: Vocabulary): string {
  const context = readContext(source, vocabulary);
  const {claims, stages, rejected} = readStatements(context);
  const layers: [string, string[]][] = [
    ['lines', listLines(context)],
    ['terms', listTerms(context, listKinds(vocabulary))],
    ['numbers and dates', listNumbers(context)],
    ['clauses', listClauses(context)],
    ['names', listNames(context)],
    ['places', listPlaces(context)],
    ['speakers', listSpeakers(context)],
    ['statements', [...claims, ...stages].flatMap((one) => formatStatement(context, one))],
    ['rejected', rejected.map(({quote, why}) => `«${quote}» ${why}`)],
  ];
  const sections = layers.map(([name, lines]) => [name, ...lines.map((line) => `  ${line}`)].join('\n'));
  return `${[`text ${source.id}, about ${context.reading.matter}`, ...sections].join('\n')}\n\n`;
}

function listLines({reading: {lines, tokens}}: ExtractContext): string[] {
  const told = ({from, to}: TokenRange) => tokens.slice(from, to).map(({text}, at) => `${from + at} ${text}`);
  return lines.map((line) => `${line.kind}: ${told(line).join(' | ')}`);
}

/** Every kind of term that a table or the program gives. */
function listKinds({predicates, terms}: Vocabulary): string[] {
  return [...new Set([...OWN_KINDS, ...predicates.map(({part}) => part), ...terms.map(({kind}) => kind)])];
}

const OWN_KINDS = [
  'verb',
  'participle',
  'infinitive',
  'marker',
  'noun',
  'sense',
  'hedge',
  'hedge_after',
  'money',
  'quantity',
  'percent',
  'span',
  'product',
  'province',
  'town',
];

function listTerms(context: ExtractContext, kinds: readonly string[]): string[] {
  const found = kinds.flatMap((kind) => context.reading.of(kind));
  return found
    .toSorted((a, b) => a.from - b.from || a.to - b.to)
    .map((term) => [where(context, term), term.kind, term.means, formTold(term)].filter(Boolean).join(' '));
}

function formTold({form}: {form?: {tense: string; isNegated: boolean} | undefined}): string {
  return form ? `(${form.tense}${form.isNegated ? ', negated' : ''})` : '';
}

function listNumbers(context: ExtractContext): string[] {
  const {numbers, dates} = context.reading;
  return [
    ...numbers.map(
      (number) =>
        `${where(context, number)} ${number.kind} ${number.value}${number.high ? ` to ${number.high}` : ''}`,
    ),
    ...dates.map((date) => `${where(context, date)} date: ${date.kind}`),
  ];
}

function listClauses(context: ExtractContext): string[] {
  const {clauses, forces} = context;
  return clauses.all.map((clause, index) => {
    const {modality, unreal, isToCome} = forces[index]!;
    const verb = clause.verb
      ? `verb ${where(context, clause.verb)} ${formTold(clause.verb)}`.trimEnd()
      : 'no verb';
    const force = [
      modality,
      unreal,
      isToCome && 'to come',
      clauses.headlines.has(clause.sentence) && 'headline',
    ];
    return `sentence ${clause.sentence}, ${clause.from}–${clause.to}: ${verb}; ${force.filter(Boolean).join(', ')}`;
  });
}

function listNames(context: ExtractContext): string[] {
  return context.items.map((item) => {
    const names = item.names.map((name) => where(context, name));
    return [
      where(context, item),
      item.count && `counted: ${item.count.number.value}`,
      names.length && `names: ${names.join(', ')}`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

function listPlaces(context: ExtractContext): string[] {
  const {signs, title, office, desk, reach} = context.places.scene;
  const traits = {
    isInName: 'in a name',
    isInPost: 'in a post',
    isScene: 'a scene',
    isOfShare: 'of a share',
  } as const;
  const told = signs.map((sign) => {
    const found = Object.entries(traits).flatMap(([trait, text]) =>
      sign[trait as keyof typeof traits] ? [text] : [],
    );
    return [`${where(context, sign)} ${sign.place}`, ...found].join(', ');
  });
  const beside = Object.entries({title, office, desk, reach}).flatMap(([name, place]) =>
    place ? [`${name}: ${place}`] : [],
  );
  return [...told, ...beside];
}

/** Who speaks from which token on. */
function listSpeakers({speakers, reading: {tokens}}: ExtractContext): string[] {
  const voices = tokens.map((_, at) => speakers.at(at));
  return voices.flatMap((speaker, at) => {
    if (at > 0 && speaker === voices[at - 1]) return [];
    const told = speaker
      ? [speaker.name, speaker.post, speaker.place].filter(Boolean).join(', ')
      : 'the text itself';
    return [`from ${at}: ${told}`];
  });
}

/** Where something stands and how it is written: `3–5 «خوشه صنعتی»`. */
function where({reading: {tokens, raw}}: ExtractContext, {from, to}: TokenRange): string {
  return `${from}–${to} «${raw.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ')}»`;
}
