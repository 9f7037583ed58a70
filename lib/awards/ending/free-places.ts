import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Seen } from '@/lib/kernel/seen';
import type { RoundSubject } from '@/lib/rounds/load';
import { grantedOf, grantedSelect } from '../granted-of';
import { mostFor } from '../rules';

/** Places of a round that are free because their awards ended, and the reserves by rank, each with the most it may be granted. */
export async function freePlaces(db: Tx, { id: roundId, terms }: Seen<'round', RoundSubject>) {
  const rows = await db.application.findMany({
    where: { roundId, status: { in: ['RESERVE', 'REVOKED', 'GIVEN_UP'] } },
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      title: true,
      status: true,
      requestedFen: true,
      totalFen: true,
      ownFen: true,
      ...grantedSelect,
      organisation: { select: { name: true } },
      decision: { select: { amountFen: true, replacedById: true } },
      entries: { orderBy: { stage: { position: 'desc' } }, take: 1, select: { rank: true, extraFen: true } },
    },
  });
  const lines = rows.map(({ entries, organisation, category, topic, ...row }) => ({
    ...row,
    organisationName: organisation.name,
    rank: entries[0]?.rank ?? null,
    mostFen: mostFor({ ...row, ...grantedOf({ category, topic }) }, terms) + (entries[0]?.extraFen ?? 0n),
  }));
  return {
    free: lines.filter(({ status, decision }) => status !== 'RESERVE' && decision?.replacedById === null),
    reserves: lines
      .filter(({ status }) => status === 'RESERVE')
      .toSorted((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0),
  };
}

export type FreePlaces = Awaited<ReturnType<typeof freePlaces>>;
