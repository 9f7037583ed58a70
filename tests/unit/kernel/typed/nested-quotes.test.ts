import { describe, expect, test } from 'vitest';
import { nestedQuotes } from '@/lib/kernel/typed/nested-quotes';

describe('quotations within quotations', () => {
  test.each([
    ['nothing quoted', '申报已收到', '申报已收到'],
    ['quoted once', '“乐龄之家”已收到', '“乐龄之家”已收到'],
    ['side by side', '“甲”和“乙”', '“甲”和“乙”'],
    ['a name with marks of its own', '贵单位的“‘甲’”与““乐龄之家”关爱项目”', '贵单位的“‘甲’”与《“乐龄之家”关爱项目》'],
    ['a name with marks within it', '“关爱“乐龄之家”项目”', '“关爱‘乐龄之家’项目”'],
    ['a sentence that begins with marks', '理由：““乐龄之家”不在本市。”', '理由：“‘乐龄之家’不在本市。”'],
    ['marks in marks at one end', '““乐龄“之”家”项目”', '《“乐龄‘之’家”项目》'],
    ['three deep', '“甲“乙“丙”丁”戊”', '“甲‘乙‘丙’丁’戊”'],
    ['marks that do not pair up', '““乐龄之家关爱项目”已收到', '““乐龄之家关爱项目”已收到'],
    ['closed before it opens', '”甲““乙”', '”甲““乙”'],
  ])('%s', (_what, text, said) => {
    expect(nestedQuotes(text)).toBe(said);
  });
});
