import 'server-only';
import { createHash } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { found } from './found';

/** How a command that makes something tells the second press of one button what the first has made. */
export type Once<Result> = {
  /** The id of what was made. */
  made: (result: Result) => string;
  /** The same result, as it stands now. */
  again: (tx: Tx, made: string) => Promise<Result | null>;
};

type Act = { command: string; who: string; input: unknown; token: string };

/** How long a second press may be on its way, in ms; a page that lay open longer is asked about anew. */
const KEPT_MS = 86_400_000;

/**
 * Does the work, or tells what it made when it was done before by the same act. Two at once take turns at the key: the
 * second waits until the first is committed, and does the work itself when that was rolled back. Within the transaction.
 */
export async function doneOnce<Result>(
  tx: Tx,
  { key, now, made, again }: Once<Result> & { key: string; now: Date },
  work: () => Promise<Result>,
): Promise<{ result: Result; isAgain: boolean }> {
  const isFirst = await tx.$executeRaw`
    INSERT INTO "DoneOnce" ("key", "at") VALUES (${key}, ${now}) ON CONFLICT DO NOTHING`;
  if (isFirst === 0) {
    const act = found(await tx.doneOnce.findUnique({ where: { key } }), 'the act that was there first');
    return { result: found(await again(tx, act.made), 'what a first press made'), isAgain: true };
  }
  await tx.doneOnce.deleteMany({ where: { at: { lt: new Date(now.getTime() - KEPT_MS) } } });
  const result = await work();
  await tx.doneOnce.update({ where: { key }, data: { made: made(result) } });
  return { result, isAgain: false };
}

/**
 * One key for one act: the same form as it was once shown (its token), the same person or address, the same content. Who
 * goes back to the page and writes something else does something else. Files count by their bytes; SHA-256, hexadecimal.
 */
export async function keyOfAct({ command, who, input, token }: Act): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of partsOf([command, who, token, input])) hash.update(part).update('\0');
  return hash.digest('hex');
}

async function* partsOf(value: unknown): AsyncGenerator<string | Uint8Array> {
  if (value instanceof File) {
    yield* partsOf([value.name, value.type]);
    yield new Uint8Array(await value.arrayBuffer());
  } else if (value instanceof Date) yield value.toISOString();
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      yield name;
      yield* partsOf(inner);
    }
  else yield `${typeof value} ${String(value)}`;
}
