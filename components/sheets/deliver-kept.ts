import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { Journal, JournalEntry } from '@/lib/web/journal';
import type { Answer, Sending } from './sheet-state';

type Send = (cell: Sending) => Promise<Answer>;
type Kept = { key: string } & JournalEntry<RawAnswer>;

/** Sends one cell out of a person's journal. False when the server does not hold it afterwards; then it stays kept. */
export async function deliverCell(journal: Journal<RawAnswer>, send: Send, kept: Kept): Promise<boolean> {
  const { key, value, version, lost = [] } = kept;
  const answer = await send({ key, value, version, lost });
  const isThere = answer.kind === 'saved' || (answer.kind === 'conflict' && isSame(answer.theirs.value, value));
  if (isThere) journal.confirm(key, value);
  else if (answer.kind === 'refused' && answer.version !== undefined) journal.rebase(key, value, answer.version);
  return isThere;
}

/** Sends everything a person's journal still holds of a sheet, and says what could not be delivered. */
export async function deliverKept(
  journal: Journal<RawAnswer>,
  send: Send,
): Promise<{ delivered: number; left: string[] }> {
  const kept = Object.entries(journal.read()).map(([key, entry]) => ({ key, ...entry }));
  const isThere = await Promise.all(kept.map((cell) => deliverCell(journal, send, cell)));
  const left = kept.filter((_, place) => !isThere[place]).map(({ key }) => key);
  return { delivered: kept.length - left.length, left };
}

const isSame = (one: RawAnswer, other: RawAnswer): boolean => JSON.stringify(one) === JSON.stringify(other);
