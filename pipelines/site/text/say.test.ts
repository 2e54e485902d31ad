import {describe, expect, it} from 'vitest';
import {PHRASES, type PhraseKey} from '../../../src/words/phrases.js';
import {say, sayText} from './say.js';

describe('say(language, key, values)', () => {
  it('prints numbers in the digits of the language, and lets English choose its plural', () => {
    const values = {name: 'x', clusters: 1, provinces: 2, n: 1234};
    expect(sayText('en', 'sector.lead', values)).toBe(
      'Texts name 1 cluster of this sector in 2 provinces, 1,234 times in all.',
    );
    expect(sayText('fa', 'sector.lead', values)).toContain('۱٬۲۳۴ بار');
  });

  it('escapes what it is given', () => {
    expect(say('en', 'cluster.title', {name: '<b>'}).html).toBe('&#60;b&#62;');
    expect(sayText('en', 'cluster.title', {name: '<b>'})).toBe('<b>');
  });

  it('names the gap that nobody filled', () => {
    expect(() => sayText('en', 'cluster.title')).toThrow('missing value: {name} in {name}');
  });
});

describe('PHRASES', () => {
  const phrases = Object.entries(PHRASES) as [PhraseKey, readonly [string, string]][];

  it('have the same gaps in both languages', () => {
    const gaps = (text: string): string[] =>
      [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].sort();
    const uneven = phrases.filter(([, [fa, en]]) => gaps(fa).join() !== gaps(en).join());
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  it('use Persian letters and no Arabic ones, no ASCII digits, and no space where a half-space belongs', () => {
    const faults = /[يكة٤٥٦]|(?<![\w.{]|[A-Z] )\d|(^|\s)(می|نمی) |(\s)(ها|های|هایی|ای|اند)(?=[\s.،؛)]|$)/;
    expect(phrases.filter(([, [fa]]) => faults.test(fa)).map(([key, [fa]]) => `${key}: ${fa}`)).toEqual([]);
  });
});
