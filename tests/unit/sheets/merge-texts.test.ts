import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTexts } from '@/lib/sheets/merge-texts';
import { wordDiff } from '@/lib/sheets/word-diff';

const base = '我们为社区独居老人提供上门探访，每周两次，由志愿者完成。';

describe('what two people made of one text', () => {
  test.each([
    ['only mine', base.replace('两次', '三次'), base, base.replace('两次', '三次')],
    ['only theirs', base, base.replace('志愿者', '社工'), base.replace('志愿者', '社工')],
    [
      'different words',
      base.replace('两次', '三次'),
      base.replace('志愿者', '社工'),
      base.replace('两次', '三次').replace('志愿者', '社工'),
    ],
    ['an addition at each end', `项目简介：${base}`, `${base}费用见预算。`, `项目简介：${base}费用见预算。`],
    ['the same change', base.replace('两次', '三次'), base.replace('两次', '三次'), base.replace('两次', '三次')],
  ])('%s', (_, mine, theirs, merged) => {
    expect(mergeTexts({ base, mine, theirs })).toBe(merged);
  });

  test.each([
    ['the same word', base.replace('两次', '三次'), base.replace('两次', '四次')],
    ['both at the end', `${base}费用见预算。`, `${base}时间见附表。`],
    ['one deletes what the other changes', '', base.replace('两次', '三次')],
    ['neighbouring words', base.replace('上门', '电话'), base.replace('探访', '问候')],
  ])('somebody has to choose: %s', (_, mine, theirs) => {
    expect(mergeTexts({ base, mine, theirs })).toBeNull();
  });
});

const words = fc
  .array(fc.constantFrom('老人', '社区', '服务', '，', '每周', '三次', '。'), { maxLength: 12 })
  .map((all) => all.join(''));

test('whoever changes nothing loses nothing, and who is first does not matter', () => {
  fc.assert(
    fc.property(words, words, words, (before, mine, theirs) => {
      expect(mergeTexts({ base: before, mine, theirs: before })).toBe(mine);
      expect(mergeTexts({ base: before, mine: before, theirs })).toBe(theirs);
      expect(mergeTexts({ base: before, mine, theirs: mine })).toBe(mine);
      expect(mergeTexts({ base: before, mine, theirs })).toBe(mergeTexts({ base: before, mine: theirs, theirs: mine }));
    }),
  );
});

test('word by word, a text is what is the same and gone, another what is the same and new', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const stretches = wordDiff(before, after);
      const without = (kind: string) =>
        stretches
          .filter((each) => each.kind !== kind)
          .map(({ text }) => text)
          .join('');
      expect([without('new'), without('gone')]).toEqual([before, after]);
    }),
  );
});
