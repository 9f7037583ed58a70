import { describe, expect, test } from 'vitest';
import type { Answer } from '@/components/sheets/sheet-state';
import { sheetStore } from '@/components/sheets/sheet-store';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { JournalEntry } from '@/lib/web/journal';

type Cell = { key: string; value: RawAnswer; version: number };

/** A page over a sheet of two cells, with a server that answers when told to, a journal in memory and a clock moved by hand. */
function page(kept: Record<string, JournalEntry<RawAnswer>> = {}) {
  const journal = new Map(Object.entries(kept));
  const sent: (Cell & { answer: (answer: Answer) => Promise<void> })[] = [];
  const alarms: { at: number; work: () => void }[] = [];
  const replaced: [string, RawAnswer][] = [];
  let time = 0;
  const store = sheetStore(
    { title: { value: '甲', version: 1 }, summary: { value: '', version: 0 } },
    {
      now: () => time,
      send: (cell) => {
        const { promise, resolve } = Promise.withResolvers<Answer>();
        // A full turn of the loop, so that everything that follows from the answer has happened.
        const answer = (given: Answer) => {
          resolve(given);
          return new Promise<void>((done) => void setImmediate(done));
        };
        sent.push({ ...cell, answer });
        return promise;
      },
      later: (work, ms) => {
        const alarm = { at: time + ms, work };
        alarms.push(alarm);
        return () => void (alarms.includes(alarm) && alarms.splice(alarms.indexOf(alarm), 1));
      },
      journal: {
        read: () => Object.fromEntries(journal),
        keep: (key, entry) => void journal.set(key, entry),
        confirm: (key, value) => void (journal.get(key)?.value === value && journal.delete(key)),
        drop: (key) => void journal.delete(key),
        dropAll: () => journal.clear(),
      },
    },
  );
  store.shownOn({
    fits: (_, value) => value !== '不合',
    onReplaced: (key, value) => replaced.push([key, value]),
    onSaved: () => undefined,
  });
  const pass = (ms: number) => {
    time += ms;
    for (const alarm of alarms.filter(({ at }) => at <= time)) {
      alarms.splice(alarms.indexOf(alarm), 1);
      alarm.work();
    }
  };
  const asked = () => sent.map(({ key, value, version }) => [key, value, version]);
  const last = () => sent.at(-1)?.answer ?? (() => Promise.reject(new Error('nothing was sent')));
  const saveOf = (key: string) => store.read()[key]?.save.kind;
  return { store, journal, alarms, replaced, pass, asked, answer: (given: Answer) => last()(given), saveOf };
}

const saved = (version: number): Answer => ({
  kind: 'saved',
  version,
  savedAt: '2026-06-01T04:00:00.000Z',
  problems: [],
});
const failed: Answer = { kind: 'failed', texts: [] };
const theirs = { value: '丙', version: 2, writerName: '林文博', savedAt: '2026-06-01T04:00:00.000Z' };

describe('a sheet', () => {
  test('keeps at once what is typed, sends it after the pause, and forgets it once it is confirmed', async () => {
    const { store, journal, pass, asked, answer } = page();
    store.type('title', '乙', 1_000);
    expect(journal.get('title')).toEqual({ value: '乙', version: 1, at: 0 });
    pass(999);
    expect(asked()).toEqual([]);
    pass(1);
    expect(asked()).toEqual([['title', '乙', 1]]);
    expect(journal.has('title')).toBe(true);
    await answer(saved(2));
    expect(journal.has('title')).toBe(false);
  });

  test('never has two requests of one cell under way; what was typed on follows with the new version', async () => {
    const { store, journal, pass, asked, answer } = page();
    store.type('title', '乙', 0);
    pass(0);
    store.type('title', '丙', 0);
    pass(0);
    expect(asked()).toEqual([['title', '乙', 1]]);
    await answer(saved(2));
    expect(asked().at(-1)).toEqual(['title', '丙', 2]);
    expect(journal.get('title')?.value).toBe('丙');
    await answer(saved(3));
    expect(journal.size).toBe(0);
  });

  test('tries again, less and less often, until the line is back', async () => {
    const { store, journal, alarms, pass, asked, answer } = page();
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
    expect(journal.has('title')).toBe(true);
    await answer(saved(2));
    expect(asked()).toHaveLength(8);
    expect([journal.size, alarms.length]).toEqual([0, 0]);
  });

  test('tries at once when told that the line is back', async () => {
    const { store, pass, asked, answer, saveOf } = page();
    store.type('title', '乙', 0);
    pass(0);
    await answer(failed);
    store.retry();
    expect(asked()).toHaveLength(2);
    await answer(saved(2));
    expect(saveOf('title')).toBe('saved');
  });

  test('is unsent while something failed, does not fit, was refused or waits for a choice, and not while it is on its way', async () => {
    const { store, pass, answer } = page();
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
    const { store, journal, pass, asked } = page();
    store.type('title', '不合', 0);
    pass(0);
    expect(asked()).toEqual([]);
    expect(journal.get('title')?.value).toBe('不合');
  });

  test('sends mine over what was seen of theirs', async () => {
    const { store, journal, pass, asked, answer } = page();
    store.type('title', '乙', 0);
    pass(0);
    await answer({ kind: 'conflict', theirs });
    store.keepMine('title');
    expect(asked().at(-1)).toEqual(['title', '乙', 2]);
    await answer(saved(3));
    expect(journal.size).toBe(0);
  });

  test('shows theirs and forgets mine', async () => {
    const { store, journal, replaced, pass, asked, answer } = page();
    store.type('title', '乙', 0);
    pass(0);
    await answer({ kind: 'conflict', theirs });
    store.takeTheirs('title');
    expect(replaced).toEqual([['title', '丙']]);
    expect([asked().length, journal.size]).toEqual([1, 0]);
  });

  test('opens with what was kept, over the version it was typed over, and sends it', async () => {
    const { store, replaced, asked, answer, journal } = page({ title: { value: '乙', version: 0, at: 0 } });
    store.open([]);
    expect(replaced).toEqual([['title', '乙']]);
    expect(asked()).toEqual([['title', '乙', 0]]);
    await answer({ kind: 'conflict', theirs: { ...theirs, value: '甲', version: 1 } });
    expect(store.read()['title']?.save.kind).toBe('conflict');
    expect(journal.has('title')).toBe(true);
  });

  test('opens with what was typed before the script arrived rather than what was kept before', () => {
    const { store, asked, pass } = page({ title: { value: '旧', version: 1, at: 0 } });
    store.type('title', '新', 0);
    store.open(['title']);
    pass(0);
    expect(asked()).toEqual([['title', '新', 1]]);
  });

  test('forgets what the server turned out to have', () => {
    const { store, asked, journal } = page({ title: { value: '甲', version: 0, at: 0 } });
    store.open([]);
    expect([asked().length, journal.size]).toEqual([0, 0]);
  });

  test('delivers what was kept for another page of the same sheet, and shows nothing of it here', async () => {
    const { store, journal, asked, answer } = page({ elsewhere: { value: '乙', version: 4, at: 0 } });
    store.open([]);
    expect(asked()).toEqual([['elsewhere', '乙', 4]]);
    expect(store.read()['elsewhere']).toBeUndefined();
    await answer(saved(5));
    expect(journal.size).toBe(0);
  });

  test('leaves to its own page what another page of the sheet cannot settle', async () => {
    const { store, journal, answer } = page({ elsewhere: { value: '乙', version: 4, at: 0 } });
    store.open([]);
    await answer({ kind: 'conflict', theirs });
    expect(journal.has('elsewhere')).toBe(true);
    expect(store.hasUnsent()).toBe(false);
  });

  test('says when all that stood in it is settled, one way or the other', async () => {
    const { store, answer, saveOf } = page();
    store.type('title', '乙', 1_000);
    await Promise.all([store.flush(), answer(failed)]);
    expect(saveOf('title')).toBe('failed');
  });

  test('left, sends what waits once and tries no further', async () => {
    const { store, journal, alarms, asked, answer } = page();
    store.type('title', '乙', 1_000);
    store.close();
    expect(asked()).toHaveLength(1);
    await answer(failed);
    expect(alarms).toEqual([]);
    expect(journal.has('title')).toBe(true);
  });
});
