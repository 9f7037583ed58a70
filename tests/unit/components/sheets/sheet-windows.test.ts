import { describe, expect, test } from 'vitest';
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
