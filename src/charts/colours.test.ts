import {describe, expect, it} from 'vitest';
import {
  COLOURS,
  findConceptColours,
  formatColourCss,
  RAMP,
  toContrast,
  toLuminance,
  type ColourName,
} from './colours.js';

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

  it('is printed into palette.css as it is here', async () => {
    await expect(formatColourCss()).toMatchFileSnapshot('../../notebooks/style/palette.css');
  });
});
