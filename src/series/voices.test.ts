import {describe, expect, it} from 'vitest';
import {findEarliest, findVoices, type Spoken} from './voices.js';

function say(speaker: string | null, rest: Partial<Spoken> = {}): Spoken {
  return {
    speaker,
    speaker_post: null,
    said_to: '2015-01-01',
    document_id: 'text',
    publisher: 'irna',
    ...rest,
  };
}
const voicesOf = (...statements: Spoken[]) => findVoices(statements).map(({voice}) => voice);
const officesOf = (...statements: Spoken[]) => findVoices(statements).map(({office}) => office);

describe('findVoices(statements)', () => {
  it('takes a speaker for one voice however spelled, under the earliest spelling', () => {
    const voices = voicesOf(
      say('محسن صالحي نيا', {said_to: '2019-08-10'}),
      say('محسن صالحی‌نیا', {said_to: '2018-01-01'}),
    );
    expect(voices).toEqual(['محسن صالحی‌نیا', 'محسن صالحی‌نیا']);
  });

  it('takes a speaker for one voice in whatever office, and whether a Persian or an English text names him', () => {
    const voices = voicesOf(
      say('علی رسولیان', {speaker_post: 'معاون وزیر صنعت', said_to: '2021-01-01'}),
      say('علي رسوليان', {speaker_post: 'مدیرعامل سازمان صنایع کوچک', said_to: '2022-01-01'}),
      say('Ali Rasoulian', {speaker_post: "ISIPO's head", known_as: 'علی رسولیان', said_to: '2023-01-01'}),
    );
    expect(new Set(voices)).toEqual(new Set(['علی رسولیان']));
  });

  it('takes a surname for the one full name of its office, and not for that of another office', () => {
    const qazvin = {speaker_post: 'مدیرعامل شرکت شهرک‌های صنعتی استان قزوین'};
    const yazd = {speaker_post: 'مدیرعامل شرکت شهرک‌های صنعتی یزد'};
    const full = say('شهریار کشاورز', {speaker_post: 'معاون صنایع کوچک شرکت شهرک‌های صنعتی قزوین'});
    expect(voicesOf(full, say('کشاورز', qazvin), say('کشاورز', {...yazd, document_id: 'other'}))).toEqual([
      'شهریار کشاورز',
      'شهریار کشاورز',
      'کشاورز',
    ]);
  });

  it('speaks for the post where nobody is named, and for the publisher where there is neither', () => {
    expect(voicesOf(say(null, {speaker_post: 'استاندار سمنان'}), say(null))).toEqual([
      'استاندار سمنان',
      'irna',
    ]);
  });

  it('finds the office in the post, whoever holds it', () => {
    const [one, other] = officesOf(
      say('فخراله مولایی', {speaker_post: 'مدیرعامل سازمان صنایع کوچک و شهرک‌های صنعتی ایران'}),
      say('اصغر مصاحب', {speaker_post: 'معاون صنایع کوچک سازمان صنایع کوچک و شهرک‌های صنعتی ایران'}),
    );
    expect(one).toBe(other);
  });

  it('gives a speaker the office that another text names, and else speaks for himself', () => {
    const post = {speaker_post: 'مدیرعامل شرکت شهرک‌های صنعتی فارس'};
    const [named, bare, stranger] = officesOf(say('شاپور قنبری', post), say('شاپور قنبری'), say('بهرامی'));
    expect(bare).toBe(named);
    expect(stranger).toBe('بهرامی');
  });

  it('looks elsewhere for the office that «مدیرعامل این شرکت» points at', () => {
    const [full, pointing] = officesOf(
      say('شاپور قنبری', {speaker_post: 'مدیرعامل شرکت شهرک‌های صنعتی فارس'}),
      say('شاپور قنبری', {speaker_post: 'مدیرعامل این شرکت'}),
    );
    expect(pointing).toBe(full);
  });

  it('takes a body that speaks for its own office', () => {
    const [body, head] = officesOf(
      say('مرکز پژوهش‌های مجلس'),
      say('نگاهداری', {speaker_post: 'رئیس مرکز پژوهش‌های مجلس'}),
    );
    expect(body).toBe(head);
  });
});

describe('findEarliest(texts)', () => {
  const text = (document_id: string, published_to: string | null) => ({document_id, published_to});

  it('finds the text that was out first; an undated one comes last', () => {
    const texts = [
      text('a', null),
      text('b', '2015-02-01'),
      text('c', '2015-01-01'),
      text('d', '2015-01-01'),
    ];
    expect(findEarliest(texts)!.document_id).toBe('c');
    expect(findEarliest([text('a', null)])!.document_id).toBe('a');
    expect(findEarliest([])).toBeUndefined();
  });
});
