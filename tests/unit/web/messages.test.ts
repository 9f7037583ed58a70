import { describe, expect, it } from 'vitest';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { paths } from '@/lib/paths/paths';
import type { formAction } from '@/lib/web/form-action';
import { translatorFor } from '@/lib/web/messages';
import { filledText, problemText, textFor } from '@/lib/web/wording/text-for';

const whole = translatorFor('zh-CN');
const t = translatorFor('zh-CN', 'amendments');
const english = translatorFor('en', 'amendments');

/** Each line marked is an error to the compiler, which finds one that is none; that it fails when run as well is the smaller half. */
describe('what does not compile', () => {
  it('is a key that does not exist', () => {
    // @ts-expect-error a misspelt key or gap
    expect(() => t('titel')).toThrow();
    // @ts-expect-error a part of the texts is no text
    expect(() => t('state')).toThrow();
    // @ts-expect-error of another namespace
    expect(() => t('office.stateSUBMITTED')).toThrow();
    // @ts-expect-error no such file
    expect(() => translatorFor('zh-CN', 'amendment')('title')).toThrow();
  });

  it('is a key put together with what may be any text', () => {
    const status: string = 'GONE';
    // @ts-expect-error 'status.GONE'
    expect(() => t(`status.${status}`)).toThrow();
  });

  it('is a gap left open, misspelt or filled with the wrong kind', () => {
    // @ts-expect-error a gap left open
    expect(() => t('list.caption')).toThrow();
    // @ts-expect-error a misspelt key or gap
    expect(() => t('list.caption', { counts: 3 })).toThrow();
    // @ts-expect-error a number is wanted, or the plural does not know which
    expect(t('list.caption', { count: 'drei' })).toContain('NaN');
    // @ts-expect-error a gap it does not have
    expect(t('title', { count: 3 })).toBe('申报书修订');
    // @ts-expect-error one of the two
    expect(() => t(`state.${'draft' as 'draft' | 'published'}`, { count: 3 })).toThrow();
  });

  it('is what a form says once it is done, where that is no address', () => {
    type Then = Parameters<typeof formAction<unknown, unknown>>[1];
    // @ts-expect-error a misspelt key
    const misspelt: Then = () => 'rounds.done.safed';
    // @ts-expect-error a text with a gap that nobody fills
    const gapped: Then = () => 'applications.list.state';
    const [said, address]: Then[] = [() => 'rounds.done.saved', () => paths.myApplication('a')];
    expect([misspelt, gapped, said, address].map((then) => then?.({}))).toContain('/my/applications/a');
  });

  it('is a problem without words', () => {
    // @ts-expect-error no such problem
    const misspelt: Problem = { code: 'rounds.problems.notThere' };
    // @ts-expect-error a text, but none of a problem
    const another: Problem[] = problemIf(true, { code: 'rounds.title' });
    expect(() => problemText(whole, misspelt)).toThrow();
    expect(another).toHaveLength(1);
  });
});

it('says a text, filled in, in both languages', () => {
  expect(t('number', { number: 1200 })).toBe('第 1,200 次修订');
  expect(english('number', { number: 2 })).toContain('2');
});

it('says one of several texts by an enum', () => {
  const status: 'DRAFT' | 'PUBLISHED' = 'PUBLISHED';
  expect(t(`status.${status}`)).toBe('已发布');
});

describe('texts by stored data', () => {
  it('are null where there is none', () => {
    expect(textFor(t, 'status.DRAFT')).toBe('起草中');
    expect(textFor(t, 'status.GONE')).toBeNull();
  });

  it('take their values along', () => {
    expect(textFor(t, 'list.caption', { count: 2 })).toBe('修订，共 2 次');
    expect(filledText(whole, 'amendments.list.caption', { count: 2 })).toBe('修订，共 2 次');
    expect(problemText(whole, { code: 'kernel.problems.required' })).toBe(whole('kernel.problems.required'));
  });
});

it('sets the marks of a name that is quoted within the sentence that quotes it', () => {
  expect(textFor(whole, 'builder.problems.usedByFormula', { user: '合计', field: '“乐龄之家”人数' })).toContain(
    '《“乐龄之家”人数》',
  );
});
