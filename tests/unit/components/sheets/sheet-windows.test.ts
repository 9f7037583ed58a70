import { describe, expect, test } from 'vitest';
import { joinBoth } from '@/components/sheets/join-both';
import { memoryStorage } from '@/tests/support/memory-storage';
import { saved, sheetPage, theirs } from '@/tests/support/sheet-page';

describe('a sheet open in two windows over one journal', () => {
  const windows = () => {
    const storage = memoryStorage();
    const [one, other] = [sheetPage({}, storage), sheetPage({}, storage)];
    one.store.type('title', '乙', 0);
    one.pass(0);
    other.store.type('title', '丁', 1_000);
    return { one, other };
  };
  const kept = { value: '丁', version: 1, at: 0 };

  test('forgets nothing that the other has typed when its own is saved', async () => {
    const { one } = windows();
    await one.answer(saved(2));
    expect(one.held('title')).toEqual(kept);
  });

  test('nor when what it typed on follows', async () => {
    const { one, other } = windows();
    one.store.type('title', '丙', 0);
    other.store.type('title', '丁', 1_000);
    await one.answer(saved(2));
    expect(one.held('title')).toEqual(kept);
    await one.answer(saved(3));
    expect(one.held('title')).toEqual(kept);
  });

  test('nor when it takes back what it typed', () => {
    const { one, other } = windows();
    one.store.type('summary', '乙', 1_000);
    other.store.type('summary', '丁', 1_000);
    one.store.type('summary', '', 1_000);
    expect(one.held('summary')).toEqual({ value: '丁', version: 0, at: 0 });
  });

  test('nor when it takes another’s', async () => {
    const { one } = windows();
    await one.answer({ kind: 'conflict', theirs });
    one.store.takeTheirs('title');
    expect(one.held('title')).toEqual(kept);
  });
});

describe('a list that two windows add to', () => {
  const added = { value: ['甲', '丙'], version: 3, writerName: '林文博', savedAt: '' };

  const joining = (kept: Parameters<typeof sheetPage>[0] = {}) => {
    const page = sheetPage(kept);
    joinBoth(page.store);
    return page;
  };

  test('loses nothing: what both made of it is sent over the newer version', async () => {
    const page = joining();
    page.store.type('places', ['甲', '乙'], 0);
    page.pass(0);
    await page.answer({ kind: 'conflict', theirs: added });
    expect(page.asked().at(-1)).toEqual(['places', ['甲', '丙', '乙'], 3]);
    expect(page.held('places')).toMatchObject({ value: ['甲', '丙', '乙'], version: 3 });
    expect(page.store.read()['places']).toMatchObject({ value: ['甲', '丙', '乙'], epoch: 1 });
    await page.answer(saved(4));
    expect(page.isEmpty()).toBe(true);
  });

  test('keeps what the other added where this page has not seen what mine was typed over', async () => {
    const page = joining({ places: { value: ['乙'], version: 1, at: 0 } });
    page.store.open([]);
    await page.answer({ kind: 'conflict', theirs: added });
    expect(page.asked().at(-1)).toEqual(['places', ['甲', '丙', '乙'], 3]);
  });

  test('is not sent again where the other’s holds it all', async () => {
    const page = joining();
    page.store.type('places', ['甲', '丙'], 0);
    page.pass(0);
    page.store.type('places', ['甲'], 0);
    await page.answer({ kind: 'conflict', theirs: added });
    expect([page.asked().length, page.store.read()['places']?.value]).toEqual([1, ['甲', '丙']]);
    expect(page.isEmpty()).toBe(true);
  });
});

describe('a long text that two people write in', () => {
  const base = '每周上门探访两次，由志愿者完成。';
  const writing = async () => {
    const page = sheetPage();
    joinBoth(page.store, (key) => key === 'summary');
    page.store.type('summary', base, 0);
    page.pass(0);
    await page.answer(saved(1));
    return page;
  };
  const changed = (value: string) => ({ value, version: 2, writerName: '林文博', savedAt: '' });

  test('holds both where they changed different places, and is sent over the newer version', async () => {
    const page = await writing();
    page.store.type('summary', base.replace('两次', '三次'), 0);
    page.pass(0);
    await page.answer({ kind: 'conflict', theirs: changed(base.replace('志愿者', '社工')) });
    const both = base.replace('两次', '三次').replace('志愿者', '社工');
    expect(page.asked().at(-1)).toEqual(['summary', both, 2]);
    await page.answer(saved(3));
    expect(page.store.read()['summary']).toMatchObject({ value: both, version: 3 });
  });

  test('waits for a choice where they changed the same place', async () => {
    const page = await writing();
    page.store.type('summary', base.replace('两次', '三次'), 0);
    page.pass(0);
    await page.answer({ kind: 'conflict', theirs: changed(base.replace('两次', '四次')) });
    expect(page.saveOf('summary')).toBe('conflict');
  });

  test('and where the text is no prose', async () => {
    const page = sheetPage();
    joinBoth(page.store);
    page.store.type('title', '甲乙丙丁', 0);
    page.pass(0);
    await page.answer({ kind: 'conflict', theirs: { ...changed('甲。'), version: 2 } });
    expect(page.saveOf('title')).toBe('conflict');
  });
});
