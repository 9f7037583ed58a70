import 'server-only';
import type { Tx } from '@/lib/db/client';
import { normaliseUscc } from '@/lib/organisations/uscc';
import { roundById, roundInTurn } from '@/lib/rounds/load';

/** What the gates of a round ask of an organisation, with its name. */
export const applicant = {
  select: { id: true, name: true, status: true, type: true, establishedOn: true, region: { select: { path: true } } },
} as const;

/** A late entry with its round and its organisation. */
export async function lateEntryById(tx: Tx, { lateEntryId }: { lateEntryId: string }) {
  const row = await tx.lateEntry.findUnique({
    where: { id: lateEntryId },
    include: {
      organisation: applicant,
      proposedBy: { select: { name: true, email: true } },
    },
  });
  const round = row === null ? null : await roundById(tx, row);
  return row === null || round === null ? null : { ...row, round };
}

type Named = { roundId: string; organisation: string };

/** The round, and the verified organisation of its city that bears the name or the code; null where none or several do. */
export async function roundAndNamed(tx: Tx, { roundId, organisation }: Named) {
  const round = await roundInTurn(tx, { roundId });
  if (round === null) return null;
  const named = await tx.organisation.findMany({
    where: {
      status: 'VERIFIED',
      cityId: round.cityId,
      OR: [{ heldUscc: normaliseUscc(organisation) }, { name: organisation }],
    },
    take: 2,
    ...applicant,
  });
  const [found] = named.length === 1 ? named : [];
  return { ...round, named: found ?? null };
}

/**
 * What an organisation holds in a round now, held against being taken back meanwhile; null where it holds nothing. Only a new
 * draft asks: one that is there carries its own term.
 */
export async function grantHeldBy(tx: Tx, { roundId, organisationId }: { roundId: string; organisationId: string }) {
  const [held] = await tx.$queryRaw<{ id: string; until: Date }[]>`
    SELECT "id", "until" FROM "LateEntry"
     WHERE "roundId" = ${roundId} AND "organisationId" = ${organisationId} AND "status" = 'GRANTED' FOR SHARE`;
  return held ?? null;
}
