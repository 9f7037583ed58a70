import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { textsUnder } from '@/lib/web/wording/message-tree';
import { filled, isSimple, piecesOf } from '@/lib/web/wording/simple-texts';

/** What the whole translator says of a text. */
const said = (text: string, values: Record<string, string | number>): string =>
  createTranslator({ locale: 'zh-CN', messages: { text } })('text', values);

describe('texts with nothing but names to fill in', () => {
  it.each([
    ['全部', {}],
    ['选择{row}', { row: '社区助老' }],
    ['共 {count} 份，{sum} 元', { count: 0, sum: '' }],
    ['{name}', { name: '{count} <b>’s' }],
    ['编号 # {number}', { number: 12000 }],
  ])('%s says what the whole translator says', (text, values) => {
    expect(isSimple(text)).toBe(true);
    expect(filled(piecesOf(text), values)).toBe(said(text, values));
  });

  it.each(["it''s", '{count, plural, other {#}}', '<b>重要</b>', '{ spaced }', '{open'])('%s is not one', (text) => {
    expect(isSimple(text)).toBe(false);
  });

  it('leaves a gap without a plain value to the whole translator', () => {
    expect(filled(piecesOf('选择{row}'), undefined)).toBeNull();
    expect(filled(piecesOf('选择{row}'), { row: new Date(0) })).toBeNull();
  });
});

describe('texts under a path', () => {
  const tree = { lists: { title: '清单', words: { open: '开放' } }, other: { title: '另' } };

  it('are named by the rest of their key', () => {
    expect([...textsUnder(tree, 'lists')]).toEqual([
      ['title', '清单'],
      ['words.open', '开放'],
    ]);
    expect(textsUnder(tree, undefined).get('lists.words.open')).toBe('开放');
    expect(textsUnder(tree, 'lists.words').get('open')).toBe('开放');
    expect(textsUnder(tree, 'absent').size).toBe(0);
  });
});
