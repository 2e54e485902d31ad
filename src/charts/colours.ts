/** A colour of the palette: its value on paper and on the dark page. */
export interface Colour {
  light: string;
  dark: string;
}

/**
 * The palette: paper and ink, and few colours, each with one meaning everywhere.
 * Drawings carry the light values as they are, so no value may stand twice: the dark page exchanges them by value.
 */
export const COLOURS = {
  paper: {light: '#fffdf9', dark: '#16191b'},
  ink: {light: '#23211e', dark: '#eae6de'},
  quiet: {light: '#67625b', dark: '#a9a49b'},
  rule: {light: '#dcd7cd', dark: '#383d40'},
  wash: {light: '#f4f0e7', dark: '#1f2427'},
  // turquoise of tiles: industrial clusters
  turquoise: {light: '#0a6e73', dark: '#52bdbd'},
  turquoiseTint: {light: '#cfe3e2', dark: '#1d4347'},
  // saffron: business clusters; the deep one is for words, which need more contrast than marks
  saffron: {light: '#bf7a0c', dark: '#e6ae48'},
  saffronTint: {light: '#f3e2c3', dark: '#4d3a18'},
  saffronDeep: {light: '#8a5503', dark: '#ebbb63'},
  // grey: the bare noun, and counts of other things
  grey: {light: '#827e77', dark: '#9b978f'},
  greyTint: {light: '#e7e4dd', dark: '#303538'},
  greyDeep: {light: '#5c5852', dark: '#bcb8b0'},
  // pomegranate: a conflict or a broken promise, nothing else
  pomegranate: {light: '#a5123f', dark: '#f4799a'},
  pomegranateTint: {light: '#f3d6dd', dark: '#4f1d2d'},
  // lapis: how far along the programme, and how many on the map, whatever the noun
  lapis0: {light: '#f1f3f9', dark: '#1c2230'},
  lapis1: {light: '#d5ddef', dark: '#27355a'},
  lapis2: {light: '#adbde0', dark: '#3a4f86'},
  lapis3: {light: '#7d95cc', dark: '#4961a6'},
  lapis4: {light: '#4a67ac', dark: '#8fa6de'},
  lapis5: {light: '#24417f', dark: '#c3d0f2'},
  lapisEdge: {light: '#7e8bab', dark: '#6c7896'},
} satisfies Record<string, Colour>;

export type ColourName = keyof typeof COLOURS;

/** The value of a colour on paper, as drawings carry it. */
export function toHex(name: ColourName): string {
  return COLOURS[name].light;
}

/** The light-to-dark steps of stages and of the map, without the one that stands for zero. */
export const RAMP: readonly ColourName[] = ['lapis1', 'lapis2', 'lapis3', 'lapis4', 'lapis5'];

/** The three colours of a noun: the mark, its tint for doubtful ends, and the word beside it. */
export function findConceptColours(
  concept_id: string | null | undefined,
): Record<'mark' | 'tint' | 'word', ColourName> {
  return concept_id === 'industrial_cluster'
    ? {mark: 'turquoise', tint: 'turquoiseTint', word: 'turquoise'}
    : concept_id === 'business_cluster'
      ? {mark: 'saffron', tint: 'saffronTint', word: 'saffronDeep'}
      : {mark: 'grey', tint: 'greyTint', word: 'greyDeep'};
}

/** The palette as CSS: custom properties for both pages, and the exchange of drawn values on the dark one. */
export function formatColourCss(): string {
  const names = Object.keys(COLOURS) as ColourName[];
  const declare = (page: keyof Colour, indent: string) =>
    names.map((name) => `${indent}${toProperty(name)}: ${COLOURS[name][page]};\n`).join('');
  const exchange = names.flatMap((name) =>
    ['fill', 'stroke', 'stop-color'].map(
      (attribute) =>
        `  .k-drawing [${attribute}='${toHex(name)}'] {\n    ${attribute}: var(${toProperty(name)});\n  }\n`,
    ),
  );
  const dark = `  :root {\n${declare('dark', '    ')}  }\n${exchange.join('')}`;
  return `:root {\n${declare('light', '  ')}}\n@media screen and (prefers-color-scheme: dark) {\n${dark}}\n`;
}

/** The CSS custom property that carries a colour: `saffronDeep` → `--k-saffron-deep`. */
export function toProperty(name: ColourName): string {
  return `--k-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
