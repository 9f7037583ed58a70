import { expect, test } from 'vitest';
import { deliverKept } from '@/components/sheets/deliver-kept';
import type { Answer, Sending } from '@/components/sheets/sheet-state';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { journalOf } from '@/lib/web/journal';
import { memoryStorage } from '@/tests/support/memory-storage';
import { failed, saved, theirs } from '@/tests/support/sheet-page';

/** A journal that holds these values, a server that answers so, and what it was sent. */
async function delivery(kept: Record<string, RawAnswer>, answers: Record<string, Answer>) {
  const [storage, sent] = [memoryStorage(), [] as Sending[]];
  const journal = journalOf<RawAnswer>('anna', 'sheet', storage);
  for (const [key, value] of Object.entries(kept)) journal.keep(key, { value, version: 3, at: Date.now() });
  journalOf<RawAnswer>('boris', 'sheet', storage).keep('title', { value: '别人的', version: 1, at: Date.now() });
  const done = await deliverKept(journal, (cell) => {
    sent.push(cell);
    return Promise.resolve(answers[cell.key] ?? failed);
  });
  return { done, sent, held: Object.keys(journal.read()) };
}

test('what a person’s journal holds is sent over the version it was typed over, and nobody else’s', async () => {
  const { done, sent, held } = await delivery({ title: '甲', summary: '乙' }, { title: saved(4), summary: saved(4) });
  expect(sent).toEqual([
    { key: 'title', value: '甲', version: 3, lost: [] },
    { key: 'summary', value: '乙', version: 3, lost: [] },
  ]);
  expect(done).toEqual({ delivered: 2, left: [] });
  expect(held).toEqual([]);
});

test.each<[string, Answer, boolean]>([
  ['the line is broken', failed, false],
  ['it is refused', { kind: 'refused', texts: ['已截止'] }, false],
  ['somebody else has written something else', { kind: 'conflict', theirs }, false],
  ['somebody else has written the same', { kind: 'conflict', theirs: { ...theirs, value: '甲' } }, true],
])('when %s', async (_, answer, isThere) => {
  const { done, held } = await delivery({ title: '甲' }, { title: answer });
  expect(done).toEqual(isThere ? { delivered: 1, left: [] } : { delivered: 0, left: ['title'] });
  expect(held).toEqual(isThere ? [] : ['title']);
});

test('nothing is sent where nothing is kept', async () => {
  expect(await delivery({}, {})).toMatchObject({ done: { delivered: 0, left: [] }, sent: [] });
});
