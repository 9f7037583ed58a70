import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { Answer, Theirs } from './sheet-state';

/** `as` is who typed it: the server refuses it when somebody else is signed in by now. */
export type SentCell = { as: string; key: string; value: RawAnswer; version: number };

/** Above this a browser does not keep a request alive while the page goes away. */
const KEEPALIVE_CHARACTERS = 15_000;

/** Sends one cell and says in one word what became of it; a broken line is an answer too. */
export async function sendCell(address: string, cell: SentCell): Promise<Answer> {
  const body = JSON.stringify(cell);
  const response = await ask(address, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body,
    keepalive: body.length < KEEPALIVE_CHARACTERS,
  });
  if (response === null) return { kind: 'failed', texts: [] };
  if (response.ok) return { kind: 'saved', ...((await response.json()) as Omit<Saved, 'kind'>) };
  // Whoever signs in again beside this page goes on; so does who has been too quick.
  if (response.status === 401 || response.status === 429) return { kind: 'failed', texts: await textsOf(response) };
  if (response.status >= 500) return { kind: 'failed', texts: [] };
  if (response.status === 409) return afterConflict(address, cell, await textsOf(response));
  return { kind: 'refused', texts: await textsOf(response) };
}

type Saved = Extract<Answer, { kind: 'saved' }>;

async function afterConflict(address: string, { key, version }: SentCell, texts: string[]): Promise<Answer> {
  const response = await ask(`${address}?key=${encodeURIComponent(key)}`);
  if (response === null || response.status >= 500) return { kind: 'failed', texts: [] };
  // There is no such cell any more, or it is not what stands in the way.
  if (!response.ok) return { kind: 'refused', texts };
  const theirs = (await response.json()) as Theirs;
  return theirs.version === version ? { kind: 'refused', texts } : { kind: 'conflict', theirs };
}

async function textsOf(response: Response): Promise<string[]> {
  const told = (await response.json().then(
    (body) => body as unknown,
    () => null,
  )) as { problems?: { text: string }[] } | null;
  return told?.problems?.map(({ text }) => text) ?? [];
}

function ask(address: string, init?: RequestInit): Promise<Response | null> {
  return fetch(address, init).then(
    (response) => response,
    () => null,
  );
}
