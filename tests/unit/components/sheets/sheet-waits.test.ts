import { describe, expect, test } from 'vitest';
import { saveMarkOf } from '@/components/sheets/save-mark-of';
import { failed, saved, sheetPage, theirs } from '@/tests/support/sheet-page';

describe('a sheet', () => {
  test('sends what is typed on without a pause after the longest wait, and counts anew from there', async () => {
    const { store, pass, asked, answer } = sheetPage();
    for (let second = 0; second < 5; second += 1) {
      store.type('title', `乙${second}`, 1_500);
      expect(asked()).toEqual([]);
      pass(1_000);
    }
    expect(asked()).toEqual([['title', '乙4', 1]]);
    await answer(saved(2));
    store.type('title', '丙', 1_500);
    pass(1_000);
    store.type('title', '丙丁', 1_500);
    pass(1_499);
    expect(asked()).toHaveLength(1);
    pass(1);
    expect(asked().at(-1)).toEqual(['title', '丙丁', 2]);
  });

  test('is as it was when the stored value is typed again, whatever had become of the other one', async () => {
    const { store, isEmpty, pass, asked, answer, saveOf } = sheetPage();
    store.type('title', '乙', 1_000);
    store.type('title', '甲', 1_000);
    pass(1_000);
    expect([asked().length, saveOf('title'), store.hasUnsent(), isEmpty()]).toEqual([0, 'idle', false, true]);
    store.type('title', '乙', 0);
    pass(0);
    await answer({ kind: 'refused', texts: ['超出'] });
    store.type('title', '甲', 0);
    expect([saveOf('title'), store.hasUnsent(), isEmpty()]).toEqual(['idle', false, true]);
    store.type('title', '丁', 0);
    pass(0);
    await answer({ kind: 'conflict', theirs });
    store.type('title', theirs.value, 0);
    pass(0);
    expect([saveOf('title'), store.hasUnsent(), isEmpty()]).toEqual(['saved', false, true]);
  });

  test('is unsent while what failed is tried once more: leaving a field on the way out must not hide it', async () => {
    const { store, pass, answer, saveOf } = sheetPage();
    store.type('title', '乙', 0);
    pass(0);
    await answer(failed);
    store.type('title', '乙', 0);
    pass(0);
    expect([saveOf('title'), store.hasUnsent()]).toEqual(['sending', true]);
    await answer(saved(2));
    expect(store.hasUnsent()).toBe(false);
  });

  test('counts what a server refuses to a signed-out writer as unsaved, and sends it by itself once it may', async () => {
    const { store, held, pass, asked, answer, saveOf } = sheetPage();
    store.type('title', '乙', 0);
    pass(0);
    await answer({ kind: 'failed', texts: [], isSignedOut: true });
    expect([saveMarkOf(Object.values(store.read())).kind, store.hasUnsent()]).toEqual(['signedOut', true]);
    expect(held('title')?.value).toBe('乙');
    pass(2_000);
    expect(asked()).toHaveLength(2);
    // Leaving the field to press the way in tries again, and the way in must not vanish for that.
    expect([saveOf('title'), saveMarkOf(Object.values(store.read())).kind]).toEqual(['sending', 'signedOut']);
    await answer(saved(2));
    expect([saveOf('title'), held('title')]).toEqual(['saved', undefined]);
  });
});
