import 'server-only';
import { namesTogether, partnersNamed } from '@/lib/applications/joint/names-together';
import type { Tx } from '@/lib/db/client';
import type { Seen } from '@/lib/kernel/seen';
import { grantedOf, grantedSelect } from '@/lib/plans/terms/granted-of';
import { mostFor } from '@/lib/plans/terms/most-for';
import type { RoundSubject } from '@/lib/rounds/load';
import { lastRecommended, offeredFen, sumOfEntry } from '../deciding/recommended';

/** Places of a round that are free because their awards ended, and the reserves by rank, each with the most it may be granted and what the review recommended. */
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
      jointParts: partnersNamed,
      decision: { select: { amountFen: true, replacedById: true } },
      entries: { orderBy: { stage: { position: 'desc' } }, select: { rank: true, extraFen: true, ...sumOfEntry } },
    },
  });
  const lines = rows.map(({ entries, organisation, jointParts, category, topic, ...row }) => {
    const mostFen = mostFor({ ...row, ...grantedOf({ category, topic }) }, terms);
    const extraFen = entries[0]?.extraFen ?? 0n;
    const recommended = lastRecommended(entries);
    return {
      ...row,
      organisationName: namesTogether(organisation.name, jointParts),
      rank: entries[0]?.rank ?? null,
      mostFen: mostFen + extraFen,
      /** What it is given where the officer types no sum; null where no stage recommended one. */
      recommendedFen: recommended && offeredFen(recommended, mostFen) + extraFen,
    };
  });
  return {
    free: lines.filter(({ status, decision }) => status !== 'RESERVE' && decision?.replacedById === null),
    reserves: lines
      .filter(({ status }) => status === 'RESERVE')
      .toSorted((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0),
  };
}

export type FreePlaces = Awaited<ReturnType<typeof freePlaces>>;
