import { describe, expect, test } from 'vitest';
import { memoryStorage } from '@/tests/support/memory-storage';
import { failed, saved, sheetPage, theirs } from '@/tests/support/sheet-page';

describe('a sheet', () => {
  test('keeps at once what is typed, sends it after the pause, and forgets it once it is confirmed', async () => {
    const { store, held, pass, asked, answer } = sheetPage();
    store.type('title', '乙', 1_000);
    expect(held('title')).toEqual({ value: '乙', version: 1, at: 0 });
    pass(999);
    expect(asked()).toEqual([]);
    pass(1);
    expect(asked()).toEqual([['title', '乙', 1]]);
    expect(held('title')).toBeDefined();
    await answer(saved(2));
    expect(held('title')).toBeUndefined();
  });

  test('never has two requests of one cell under way; what was typed on follows with the new version', async () => {
    const { store, held, isEmpty, pass, asked, answer } = sheetPage();
    store.type('title', '乙', 0);
    pass(0);
    store.type('title', '丙', 0);
    pass(0);
    expect(asked()).toEqual([['title', '乙', 1]]);
    await answer(saved(2));
    expect(asked().at(-1)).toEqual(['title', '丙', 2]);
    expect(held('title')).toEqual({ value: '丙', version: 2, at: 0 });
    await answer(saved(3));
    expect(isEmpty()).toBe(true);
  });

  test('tries again, less and less often, until the line is back', async () => {
    const { store, held, isEmpty, alarms, pass, asked, answer } = sheetPage();
    store.type('title', '乙', 0);
    pass(0);
    const waits: number[] = [];
    for (let turn = 0; turn < 7; turn += 1) {
      await answer(failed);
      const [next] = alarms;
      waits.push((next?.at ?? 0) - waits.reduce((sum, wait) => sum + wait, 0));
      pass(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    expect(held('title')).toBeDefined();
    await answer(saved(2));
    expect(asked()).toHaveLength(8);
    expect([isEmpty(), alarms.length]).toEqual([true, 0]);
  });

  test('tries at once when told that the line is back', async () => {
    const { store, pass, asked, answer, saveOf } = sheetPage();
    store.type('title', '乙', 0);
    pass(0);
    await answer(failed);
    store.retry();
    expect(asked()).toHaveLength(2);
    await answer(saved(2));
    expect(saveOf('title')).toBe('saved');
  });

  test('is unsent while something failed, does not fit, was refused or waits for a choice, and not while it is on its way', async () => {
    const { store, pass, answer } = sheetPage();
    expect(store.hasUnsent()).toBe(false);
    store.type('title', '不合', 0);
    expect(store.hasUnsent()).toBe(true);
    store.type('title', '乙', 0);
    pass(0);
    expect(store.hasUnsent()).toBe(false);
    await answer({ kind: 'conflict', theirs });
    expect(store.hasUnsent()).toBe(true);
  });

  test('does not send what does not fit, and keeps it', () => {
    const { store, held, pass, asked } = sheetPage();
    store.type('title', '不合', 0);
    pass(0);
    expect(asked()).toEqual([]);
    expect(held('title')?.value).toBe('不合');
  });

  test('sends mine over what was seen of theirs', async () => {
    const { store, isEmpty, pass, asked, answer } = sheetPage();
    store.type('title', '乙', 0);
    pass(0);
    await answer({ kind: 'conflict', theirs });
    store.keepMine('title');
    expect(asked().at(-1)).toEqual(['title', '乙', 2]);
    await answer(saved(3));
    expect(isEmpty()).toBe(true);
  });

  test('shows theirs and forgets mine', async () => {
    const { store, isEmpty, replaced, pass, asked, answer } = sheetPage();
    store.type('title', '乙', 0);
    pass(0);
    await answer({ kind: 'conflict', theirs });
    store.takeTheirs('title');
    expect(replaced).toEqual([['title', '丙']]);
    expect([asked().length, isEmpty()]).toEqual([1, true]);
  });

  test('opens with what was kept, over the version it was typed over, and sends it', async () => {
    const { store, replaced, asked, answer, held } = sheetPage({ title: { value: '乙', version: 0, at: 0 } });
    store.open([]);
    expect(replaced).toEqual([['title', '乙']]);
    expect(asked()).toEqual([['title', '乙', 0]]);
    await answer({ kind: 'conflict', theirs: { ...theirs, value: '甲', version: 1 } });
    expect(store.read()['title']?.save.kind).toBe('conflict');
    expect(held('title')).toBeDefined();
  });

  test('opens with what was typed before the script arrived rather than what was kept before', () => {
    const { store, asked, pass } = sheetPage({ title: { value: '旧', version: 1, at: 0 } });
    store.type('title', '新', 0);
    store.open(['title']);
    pass(0);
    expect(asked()).toEqual([['title', '新', 1]]);
  });

  test('forgets what the server turned out to have', () => {
    const { store, asked, isEmpty } = sheetPage({ title: { value: '甲', version: 0, at: 0 } });
    store.open([]);
    expect([asked().length, isEmpty()]).toEqual([0, true]);
  });

  test('delivers what was kept for another page of the same sheet, and shows nothing of it here', async () => {
    const { store, isEmpty, asked, answer } = sheetPage({ elsewhere: { value: '乙', version: 4, at: 0 } });
    store.open([]);
    expect(asked()).toEqual([['elsewhere', '乙', 4]]);
    expect(store.read()['elsewhere']).toBeUndefined();
    await answer(saved(5));
    expect(isEmpty()).toBe(true);
  });

  test('leaves to its own page what another page of the sheet cannot settle', async () => {
    const { store, held, answer } = sheetPage({ elsewhere: { value: '乙', version: 4, at: 0 } });
    store.open([]);
    await answer({ kind: 'conflict', theirs });
    expect(held('elsewhere')).toBeDefined();
    expect(store.hasUnsent()).toBe(false);
  });

  test('says when all that stood in it is settled, one way or the other', async () => {
    const { store, answer, saveOf } = sheetPage();
    store.type('title', '乙', 1_000);
    await Promise.all([store.flush(), answer(failed)]);
    expect(saveOf('title')).toBe('failed');
  });

  test('left, sends what waits once and tries no further', async () => {
    const { store, held, alarms, asked, answer } = sheetPage();
    store.type('title', '乙', 1_000);
    store.close();
    expect(asked()).toHaveLength(1);
    await answer(failed);
    expect(alarms).toEqual([]);
    expect(held('title')).toBeDefined();
  });

  test('left while a value is on its way, knows it again: opened anew there is nothing to choose', () => {
    const storage = memoryStorage();
    const before = sheetPage({}, storage);
    before.store.type('title', '乙', 0);
    before.pass(0);
    before.store.type('title', '丙', 0);
    expect(before.held('title')).toEqual({ value: '丙', version: 1, at: 0, lost: ['乙'] });
    const after = sheetPage({}, storage);
    after.store.open([]);
    expect([after.asked(), after.lostOf()]).toEqual([[['title', '丙', 1]], ['乙']]);
  });

  test('sends along what had no answer, and nothing of it once there is one', async () => {
    const { store, pass, lostOf, answer } = sheetPage();
    store.type('title', '乙', 0);
    pass(0);
    expect(lostOf()).toEqual([]);
    await answer(failed);
    store.type('title', '丙', 0);
    pass(0);
    expect(lostOf()).toEqual(['乙']);
    await answer(saved(3));
    store.type('title', '丁', 0);
    pass(0);
    expect(lostOf()).toEqual([]);
  });

  test('typed on into what does not fit, keeps it over the version that was saved', async () => {
    const { store, pass, held, answer } = sheetPage();
    store.type('title', '乙', 0);
    pass(0);
    store.type('title', '不合', 0);
    await answer(saved(2));
    expect(held('title')).toEqual({ value: '不合', version: 2, at: 0 });
  });

  test('forgets what the form’s own button has saved', () => {
    const { store, isEmpty } = sheetPage();
    store.type('title', '乙', 1_000);
    store.renew({ title: { value: '乙', version: 2 } });
    expect(isEmpty()).toBe(true);
  });
});
