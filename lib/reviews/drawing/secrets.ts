import 'server-only';
import type { Tx } from '@/lib/db/client';
import { dataKeyOf } from '@/lib/vault/data-keys';
import { open, openAll } from '@/lib/vault/seal';
import { type Place, sealedWith } from '@/lib/vault/sealed-text';

const seedPlace = (drawId: string): Place => ({ column: 'PanelDraw.sealedSeed', record: drawId, subject: 'draws:all' });
const openingPlace = (ticketId: string): Place => ({
  column: 'DrawTicket.opening',
  record: ticketId,
  subject: 'draws:all',
});

type Opening = { id: string; opening: string };

/** Seals the seed of a draw and what the commitments of its tickets open, under one key: one statement however many there are. */
export async function sealDraw(tx: Tx, draw: { id: string; seed: string; openings: readonly Opening[] }) {
  const key = await dataKeyOf(tx, 'draws:all');
  return {
    sealedSeed: sealedWith(key, seedPlace(draw.id), draw.seed),
    openings: draw.openings.map(({ id, opening }) => sealedWith(key, openingPlace(id), opening)),
  };
}

/** In hexadecimal. */
export const openSeed = (tx: Tx, draw: { id: string; sealedSeed: string }): Promise<string> =>
  open(tx, seedPlace(draw.id), draw.sealedSeed);

/** In their order: at most one statement. */
export const openOpenings = (tx: Tx, tickets: readonly Opening[]): Promise<string[]> =>
  openAll(
    tx,
    tickets.map(({ id, opening }) => ({ place: openingPlace(id), sealed: opening })),
  );
