import { describe, expect, test } from 'vitest';
import { JOURNAL_DAYS, journalOf, purgeJournals } from '@/lib/web/journal';
import { memoryStorage as storage } from '@/tests/support/memory-storage';

const DAY = 86_400_000;
const noon = Date.UTC(2026, 5, 1, 4);

const entry = (value: string, at = noon) => ({ value, version: 1, at });

describe('a journal', () => {
  test('keeps what was typed, over which version and when, by cell', () => {
    const own = journalOf<string>('anna', 'sheet', storage());
    own.keep('title', entry('甲'));
    own.keep('summary', entry('乙'));
    own.keep('title', entry('丙'));
    expect(own.read(noon)).toEqual({ title: entry('丙'), summary: entry('乙') });
  });

  test('belongs to one person and one sheet', () => {
    const shared = storage();
    journalOf<string>('anna', 'sheet', shared).keep('title', entry('甲'));
    expect(journalOf('ben', 'sheet', shared).read(noon)).toEqual({});
    expect(journalOf('anna', 'other', shared).read(noon)).toEqual({});
    expect(journalOf(null, 'sheet', shared).read(noon)).toEqual({});
    journalOf('ben', 'sheet', shared).dropAll();
    expect(journalOf('anna', 'sheet', shared).read(noon)).toEqual({ title: entry('甲') });
  });

  test('drops what is confirmed, and keeps what was typed since', () => {
    const own = journalOf<string>('anna', 'sheet', storage());
    own.keep('title', entry('甲'));
    own.confirm('title', '先前的');
    expect(Object.keys(own.read(noon))).toEqual(['title']);
    own.confirm('title', '甲');
    expect(own.read(noon)).toEqual({});
  });

  test('follows the version that stands under what is kept, unless another window typed something else', () => {
    const own = journalOf<string>('anna', 'sheet', storage());
    own.keep('title', { ...entry('甲'), lost: ['先前的'] });
    own.rebase('title', '先前的', 2);
    expect(own.read(noon)).toEqual({ title: { ...entry('甲'), lost: ['先前的'] } });
    own.rebase('title', '甲', 2);
    own.rebase('summary', '甲', 2);
    expect(own.read(noon)).toEqual({ title: { value: '甲', version: 2, at: noon } });
  });

  test.each([
    ['on the last day', JOURNAL_DAYS * DAY, ['anna', 'ben']],
    ['a moment later', JOURNAL_DAYS * DAY + 1, ['ben']],
  ])('is shown to nobody after so many days, and purged whoever wrote it: %s', (_, age, left) => {
    const shared = storage();
    journalOf<string>('anna', 'sheet', shared).keep('title', entry('甲', noon - age));
    journalOf<string>('ben', 'sheet', shared).keep('title', entry('乙'));
    shared.setItem('journal/anna/sheet/broken', 'no JSON');
    shared.setItem('theme', 'large');
    const shown = ['anna', 'ben'].filter((person) => 'title' in journalOf(person, 'sheet', shared).read(noon));
    expect(shown).toEqual(left);
    purgeJournals(noon, shared);
    const held = ['anna', 'ben'].filter((person) => shared.getItem(`journal/${person}/sheet/title`) !== null);
    expect(held).toEqual(left);
    expect(shared.getItem('journal/anna/sheet/broken')).toBeNull();
    expect(shared.getItem('theme')).toBe('large');
  });

  test('that finds no room, or no storage at all, keeps nothing and breaks nothing', () => {
    for (const none of [storage(0), null]) {
      const own = journalOf<string>('anna', 'sheet', none);
      own.keep('title', entry('甲'));
      own.confirm('title', '甲');
      purgeJournals(noon, none);
      expect(own.read(noon)).toEqual({});
    }
  });
});
