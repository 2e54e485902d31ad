import {describe, expect, it} from 'vitest';
import {COLOURS, findConceptColours, RAMP, type ColourName} from './colours.js';

const PAGES = ['light', 'dark'] as const;

describe('the palette', () => {
  it.each(['ink', 'quiet', 'turquoise', 'saffronDeep', 'greyDeep', 'pomegranate'] as ColourName[])(
    '%s reads as text on paper and on the dark page (AA, 4.5)',
    (name) => {
      for (const page of PAGES)
        expect(toContrast(COLOURS[name][page], COLOURS.paper[page])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['turquoise', 'saffron', 'grey', 'pomegranate', 'lapis4', 'lapis5', 'lapisEdge'] as ColourName[])(
    '%s stands out as a mark (AA, 3)',
    (name) => {
      for (const page of PAGES)
        expect(toContrast(COLOURS[name][page], COLOURS.paper[page])).toBeGreaterThanOrEqual(3);
    },
  );

  it('keeps the three nouns apart in greyscale', () => {
    const [industrial, business, bare] = ['industrial_cluster', 'business_cluster', 'cluster'].map(
      (concept) => COLOURS[findConceptColours(concept).mark].light,
    ) as [string, string, string];
    expect(toContrast(industrial, business)).toBeGreaterThan(1.4);
    expect(toContrast(industrial, bare)).toBeGreaterThan(1.4);
  });

  it('darkens the ramp at every step on paper, and lightens it on the dark page', () => {
    const steps = (['lapis0', ...RAMP] as ColourName[]).map((name) => COLOURS[name]);
    for (const [index, step] of steps.slice(1).entries()) {
      expect(toLuminance(step.light)).toBeLessThan(toLuminance(steps[index]!.light));
      expect(toLuminance(step.dark)).toBeGreaterThan(toLuminance(steps[index]!.dark));
    }
  });

  it.each([...RAMP.entries()])('carries names on step %i of the map (AA, 4.5)', (index, name) => {
    const text = index >= 3 ? 'paper' : 'ink';
    for (const page of PAGES)
      expect(toContrast(COLOURS[name][page], COLOURS[text][page])).toBeGreaterThanOrEqual(4.5);
  });

  it('uses no drawn value twice, since the dark page exchanges colours by value', () => {
    const values = Object.values(COLOURS).map(({light}) => light);
    expect(new Set(values).size).toBe(values.length);
  });
});

/** Contrast of two colours after WCAG 2: 1 (same) to 21 (black on white). */
function toContrast(one: string, other: string): number {
  const [darker, lighter] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance after WCAG 2, which is also the grey that a colour prints in. */
function toLuminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const share = parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
