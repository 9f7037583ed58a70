import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { organisationById } from '../load';
import { normaliseUscc } from '../uscc';

const side = {
  select: { id: true, name: true, type: true, status: true, cityId: true, region: { select: { path: true } } },
} as const;
const sides = { group: side, unit: side } satisfies Prisma.OrganisationTieInclude;

export async function tieById(tx: Tx, { tieId }: { tieId: string }) {
  return tx.organisationTie.findUnique({ where: { id: tieId }, include: sides });
}

export type Tie = NonNullable<Awaited<ReturnType<typeof tieById>>>;

type Named = { organisationId: string; as: 'GROUP' | 'UNIT'; other: string };

/** Own organisation and the other one, as a tie between them would be judged; the other is null where nobody bears the name. */
export async function sidesNamed(tx: Tx, { organisationId, as, other }: Named) {
  const own = await organisationById(tx, { organisationId });
  if (own === null) return null;
  const named = await tx.organisation.findMany({
    where: { status: 'VERIFIED', OR: [{ heldUscc: normaliseUscc(other) }, { name: other, cityId: own.cityId }] },
    take: 2,
    ...side,
  });
  const [found] = named.length === 1 ? named : [];
  const [group, unit] = as === 'GROUP' ? [own, found ?? null] : [found ?? null, own];
  return { own, group, unit, askedByUnit: as === 'UNIT' };
}

/** The host (承接单位) that both sides have confirmed; null where there is none. */
export async function hostOf(tx: Tx, groupId: string) {
  const tie = await tx.organisationTie.findFirst({
    where: { groupId, kind: 'HOST', status: 'CONFIRMED' },
    select: { unit: { select: { id: true, name: true, uscc: true, contactName: true } } },
  });
  return tie?.unit ?? null;
}
