import { describe, expect, test } from 'vitest';
import { printsOf, RUN, sharedPassages } from '@/lib/applications/alike/passages';
import { some } from '@/tests/support/some';

const plan = '组织楼道志愿者每周两次上门看望独居老人，记录身体和居家安全情况，发现问题当日转介社区处理。';
const shown = (text: string, { from, to }: { from: number; to: number }): string => text.slice(from, to);
const shares = (one: string, other: string): boolean => {
  const prints = new Set(printsOf([one]));
  return printsOf([other]).some((print) => prints.has(print));
};

describe('prints', () => {
  test('a run long enough is found wherever it stands, however it is punctuated', () => {
    const moved = `本项目面向全街道。${plan.replaceAll('，', ' , ')}另设热线。`;
    expect(shares(plan, moved)).toBe(true);
  });

  test('every run of that length leaves a print, whatever stands around it', () => {
    const run = Array.from(plan.replaceAll(/[，。]/g, ''))
      .slice(3, 3 + RUN)
      .join('');
    for (const [before, after] of [
      ['甲乙丙', '丁戊'],
      ['前言说明一二三四五六七八九十', ''],
      ['', '后记说明一二三四五六七八九十'],
    ])
      expect(shares(plan, `${before}${run}${after}`)).toBe(true);
  });

  test('a shorter phrase that everybody writes is none', () => {
    expect(shares(plan, '我们组织楼道志愿者开展文体活动，丰富居民的业余生活，增进邻里之间的感情。')).toBe(false);
    expect(printsOf(['', '很短'])).toEqual([]);
  });

  test('they are what a bigint column holds', () => {
    for (const print of some(printsOf([plan]))) expect(BigInt.asIntN(64, print)).toBe(print);
  });
});

describe('passages', () => {
  test('what is shared is told in the words of each, from its first to its last sign', () => {
    const theirs = '去年：组织楼道志愿者每周两次上门看望独居老人、记录身体和居家安全情况；其他略。';
    const [passage, ...others] = sharedPassages(['不相干的一段', plan], ['', theirs]);
    expect(others).toEqual([]);
    expect(passage?.mine.text).toBe(1);
    expect(passage?.theirs.text).toBe(1);
    expect(passage && shown(plan, passage.mine)).toBe('组织楼道志愿者每周两次上门看望独居老人，记录身体和居家安全情况');
    expect(passage && shown(theirs, passage.theirs)).toBe(
      '组织楼道志愿者每周两次上门看望独居老人、记录身体和居家安全情况',
    );
  });

  test('two runs with something else between are two, none within another', () => {
    const [first, second] = ['每周两次组织志愿者上门看望辖区内的独居老人', '发现安全问题以后当日之内转介所在社区处理'];
    const passages = sharedPassages([`${first}甲${second}`], [`${second}乙${first}`]);
    expect(passages.map(({ mine }) => [mine.from, mine.to])).toEqual([
      [0, first.length],
      [first.length + 1, first.length + 1 + second.length],
    ]);
  });

  test('nothing is shared with nothing', () => {
    expect(sharedPassages([], [plan])).toEqual([]);
    expect(sharedPassages([plan], ['另外一件事情，与前面所说的完全没有任何共同之处，也不打算有。'])).toEqual([]);
  });
});
