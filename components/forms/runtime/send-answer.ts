import type { RawAnswer } from '@/lib/forms/answers/raw-answer';

/** What somebody else has written into the same field meanwhile. */
export type Theirs = { value: RawAnswer; version: number; writerName: string; savedAt: string };

export type Sent =
  | { kind: 'saved'; version: number; savedAt: string; problems: string[] }
  | { kind: 'conflict'; theirs: Theirs }
  | { kind: 'refused'; texts: string[] }
  | { kind: 'failed' };

type Saving = { fieldKey: string; value: RawAnswer; version: number };

/** Above this a browser does not keep a request alive while the page goes away. */
const KEEPALIVE_CHARACTERS = 15_000;

/** Sends one answer and says in one word what became of it; a broken line is an answer too. */
export async function sendAnswer(address: string, saving: Saving): Promise<Sent> {
  const body = JSON.stringify(saving);
  const response = await request(address, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body,
    keepalive: body.length < KEEPALIVE_CHARACTERS,
  });
  if (response === null || response.status >= 500) return { kind: 'failed' };
  if (response.ok)
    return { kind: 'saved', ...((await response.json()) as Omit<Extract<Sent, { kind: 'saved' }>, 'kind'>) };
  if (response.status === 409) return afterConflict(address, saving);
  const { problems } = (await response.json()) as { problems: { text: string }[] };
  return { kind: 'refused', texts: problems.map(({ text }) => text) };
}

/** Two tabs that typed the same do not disagree. */
async function afterConflict(address: string, { fieldKey, value, version }: Saving): Promise<Sent> {
  const response = await request(`${address}?field=${fieldKey}`);
  if (response === null || !response.ok) return { kind: 'failed' };
  const theirs = (await response.json()) as Theirs;
  if (JSON.stringify(theirs.value) === JSON.stringify(value)) {
    return { kind: 'saved', version: theirs.version, savedAt: theirs.savedAt, problems: [] };
  }
  return theirs.version === version ? { kind: 'failed' } : { kind: 'conflict', theirs };
}

function request(address: string, init?: RequestInit): Promise<Response | null> {
  return fetch(address, init).then(
    (response) => response,
    () => null,
  );
}
