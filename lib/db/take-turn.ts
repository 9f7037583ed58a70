import 'server-only';
import type { Tx } from './client';

/** Whoever asks for the same turn meanwhile waits until this transaction ends: for what no row stands for yet, as the next number. */
export async function takeTurn(tx: Tx, turn: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${turn}, 0))::text`;
}
