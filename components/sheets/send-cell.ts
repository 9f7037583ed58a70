import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { Answer, Sending, Theirs } from './sheet-state';
import { isPartly, isSaved, isTheirs, type Saved, textsIn } from './told';

/** Above this a browser does not keep a request alive while the page goes away. */
const KEEPALIVE_CHARACTERS = 15_000;

const failed: Answer = { kind: 'failed', texts: [] };

/**
 * Sends one cell as `person`, whom the server refuses when somebody else is signed in by now, and says in one word what
 * became of it. Never rejects: a broken line is an answer too, and so is what somebody on the line says in the server's place.
 */
export async function sendCell(address: string, person: string, { lost, ...cell }: Sending): Promise<Answer> {
  const body = JSON.stringify({ as: person, ...cell });
  const told = await ask(address, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body,
    keepalive: body.length < KEEPALIVE_CHARACTERS,
  });
  if (told === null || told.status >= 500) return failed;
  if (told.ok) return isSaved(told.body) ? answerOf(told.body) : failed;
  const texts = textsIn(told.body);
  // Whoever signs in again beside this page goes on; so does who has been too quick.
  if (told.status === 401) return { kind: 'failed', texts, isSignedOut: true };
  if (told.status === 429) return { kind: 'failed', texts };
  if (told.status !== 409) return { kind: 'refused', texts };
  const [earlier, ...others] = lost;
  return earlier === undefined
    ? afterConflict(address, cell, texts)
    : afterLost(address, person, { earlier, cell: { ...cell, lost: others } });
}

const answerOf = (body: Saved): Answer =>
  isPartly(body)
    ? { kind: 'refused', texts: body.problems, version: body.version }
    : { kind: 'saved', version: body.version, savedAt: body.savedAt, problems: body.problems };

/**
 * One does not disagree with oneself. Whether it is what was sent earlier that stands there, in whatever way it is
 * written by now, the server knows: it finds nothing to change then, and says the version to go on from.
 */
async function afterLost(
  address: string,
  person: string,
  { earlier, cell }: { earlier: RawAnswer; cell: Sending },
): Promise<Answer> {
  const answer = await sendCell(address, person, { ...cell, value: earlier, lost: [] });
  if (answer.kind === 'failed') return answer;
  return sendCell(address, person, answer.kind === 'saved' ? { ...cell, version: answer.version, lost: [] } : cell);
}

/** A cell as it is now; null when nobody says, or there is none. */
export async function readCell(address: string, key: string): Promise<Theirs | null> {
  const told = await askFor(address, key);
  return told?.ok && isTheirs(told.body) ? told.body : null;
}

const askFor = (address: string, key: string) => ask(`${address}?key=${encodeURIComponent(key)}`);

async function afterConflict(address: string, { key, version }: Seen, texts: string[]): Promise<Answer> {
  const told = await askFor(address, key);
  if (told === null || told.status >= 500) return failed;
  // There is no such cell any more, or it is not what stands in the way.
  if (!told.ok) return { kind: 'refused', texts };
  if (!isTheirs(told.body)) return failed;
  return told.body.version === version ? { kind: 'refused', texts } : { kind: 'conflict', theirs: told.body };
}

type Seen = Pick<Sending, 'key' | 'version'>;
type Told = { ok: boolean; status: number; body: unknown };

/** Null when nobody of this house has answered: the line broke, before the answer or in the middle of it, or it is no JSON. */
function ask(address: string, init?: RequestInit): Promise<Told | null> {
  const asked = fetch(address, init).then(async (response) => ({
    ok: response.ok,
    status: response.status,
    body: (await response.json()) as unknown,
  }));
  return asked.then(
    (told) => told,
    () => null,
  );
}
