import type { Answer, Sending } from '@/components/sheets/sheet-state';
import { sheetStore } from '@/components/sheets/sheet-store';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { type JournalEntry, journalOf } from '@/lib/web/journal';
import { memoryStorage } from './memory-storage';

/** A page over a sheet of two cells and a list, with a server that answers when told to, a clock moved by hand and a browser's journal, which another window may share. */
export function sheetPage(kept: Record<string, JournalEntry<RawAnswer>> = {}, storage = memoryStorage()) {
  const journal = journalOf<RawAnswer>('anna', 'sheet', storage);
  for (const [key, entry] of Object.entries(kept)) journal.keep(key, entry);
  const sent: (Sending & { answer: (answer: Answer) => Promise<void> })[] = [];
  const alarms: { at: number; work: () => void }[] = [];
  const replaced: [string, RawAnswer][] = [];
  let time = 0;
  const store = sheetStore(
    { title: { value: '甲', version: 1 }, summary: { value: '', version: 0 }, places: { value: ['甲'], version: 2 } },
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
      journal,
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
  const held = (key: string) => journal.read(time)[key];
  const isEmpty = () => Object.keys(journal.read(time)).length === 0;
  return {
    store,
    held,
    isEmpty,
    alarms,
    replaced,
    pass,
    asked,
    lostOf: () => sent.at(-1)?.lost,
    answer: (given: Answer) => last()(given),
    saveOf,
  };
}

export const saved = (version: number): Answer => ({
  kind: 'saved',
  version,
  savedAt: '2026-06-01T04:00:00.000Z',
  problems: [],
});
export const failed: Answer = { kind: 'failed', texts: [] };
export const theirs = { value: '丙', version: 2, writerName: '林文博', savedAt: '2026-06-01T04:00:00.000Z' };
