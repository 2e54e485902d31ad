import {describe, expect, it} from 'vitest';
import {stepOver} from './step-over.js';

const TEXTS = Array.from({length: 9}, (_, index) => `t${index}`);

/** A work that counts texts as long as none is there that it breaks over. */
const breakingOver =
  (...bad: string[]) =>
  (texts: readonly string[]) => {
    const found = texts.find((text) => bad.includes(text));
    if (found) throw new TypeError(`cannot read ${found}`);
    return texts.length;
  };

describe('stepOver(texts, work)', () => {
  it('does the work on all texts where nothing stumbles', () => {
    expect(stepOver(TEXTS, breakingOver())).toEqual({result: 9, stumbles: new Map()});
  });

  it('names each text that the work stumbles over, and does it without', () => {
    const {result, stumbles} = stepOver(TEXTS, breakingOver('t6', 't2'));
    expect(result).toBe(7);
    expect([...stumbles]).toEqual([
      ['t2', 'cannot read t2'],
      ['t6', 'cannot read t6'],
    ]);
  });

  it('finds the second of two texts that cannot stand together', () => {
    const together = (texts: readonly string[]) => {
      if (texts.includes('t1') && texts.includes('t5')) throw new Error('not both');
      return texts.length;
    };
    expect([...stepOver(TEXTS, together).stumbles.keys()]).toEqual(['t5']);
  });

  it('blames no text for what fails without any, or over too many', () => {
    const broken = () => {
      throw new Error('no measures');
    };
    expect(() => stepOver(TEXTS, broken)).toThrow('no measures');
    const many = Array.from({length: 11}, (_, index) => `t${index}`);
    expect(() => stepOver(many, breakingOver(...many))).toThrow('cannot read t10');
  });
});
