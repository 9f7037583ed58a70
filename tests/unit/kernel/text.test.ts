import { describe, expect, test } from 'vitest';
import { limits } from '@/lib/kernel/limits';
import { day, email, line, mobilePhone, prose, requiredLine, requiredProse, text, version } from '@/lib/kernel/text';

const messages = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map(({ message }) => message.split('.').at(-1)) ?? [];

describe('version', () => {
  test.each([
    [3, 3],
    ['3', 3],
    ['３', 3],
    ['0', 0],
    ['2147483647', 2_147_483_647],
  ])('%j', (typed, read) => expect(version().parse(typed)).toBe(read));

  test.each(['', ' ', '-1', '1.5', '1e3', '0x1', '2147483648', 9e15, Number.NaN, 1.5, -1, true, null, [], ['1'], {}])(
    'refuses %j',
    (typed) => expect(version().safeParse(typed).success).toBe(false),
  );
});

test('a line keeps no line end', () => {
  expect(line(40).parse(' 助餐点\n 夜间\t开放 ')).toBe('助餐点 夜间 开放');
  expect(messages(requiredLine(40).safeParse(' \n '))).toEqual(['required']);
  expect(messages(line(3).safeParse('一二三四'))).toEqual(['tooLong']);
  expect(text(40).parse('两行\n文字')).toBe('两行\n文字');
});

test('paragraphs are judged as the counter below them counts', () => {
  expect(prose(4).parse('两行\n文字')).toBe('两行\n文字');
  expect(messages(prose(4).safeParse('两行，文字'))).toEqual(['tooLong']);
  expect(prose(2).safeParse('twenty thousand').success).toBe(true);
  expect(messages(prose(2).safeParse('x'.repeat(21)))).toEqual(['tooLong']);
  expect(prose(limits.reason).safeParse('字'.repeat(limits.reason)).success).toBe(true);
  expect(prose(limits.reason).safeParse('字'.repeat(limits.reason + 1)).success).toBe(false);
  expect(messages(requiredProse(4).safeParse(' '))).toEqual(['required']);
});

test('telephone, address and day are read as people write them', () => {
  expect(mobilePhone().parse('１３８ 0000-1234')).toBe('13800001234');
  expect(messages(mobilePhone().safeParse('0571-85070000'))).toEqual(['mobilePhone']);
  expect(email().parse('Ａ@x.cn')).toBe('a@x.cn');
  expect(day().parse('2026年3月1日')).toBe('2026-03-01');
  expect(messages(day().safeParse('1899-12-31'))).toEqual(['day']);
  expect(messages(day().safeParse(''))).toEqual(['day']);
});
