import 'server-only';
import type { Tx } from '@/lib/db/client';
import { onRecord } from './standings-of';

const withRegion = { region: { select: { id: true, name: true, path: true, code: true, cityId: true } } } as const;

export async function organisationById(tx: Tx, { organisationId }: { organisationId: string }) {
  return tx.organisation.findUnique({ where: { id: organisationId }, include: withRegion });
}

/** One membership that has not ended, with its organisation. */
export async function memberById(tx: Tx, { memberId }: { memberId: string }) {
  const member = await tx.organisationMember.findUnique({
    where: { id: memberId },
    include: { organisation: { include: withRegion }, person: { select: { id: true, name: true, email: true } } },
  });
  return member === null || member.leftAt !== null ? null : member;
}

/** One dated fact on record, with its organisation. */
export async function standingById(tx: Tx, { standingId }: { standingId: string }) {
  const standing = await tx.organisationStanding.findUnique({ where: { id: standingId, ...onRecord } });
  const organisation = standing === null ? null : await organisationById(tx, standing);
  return standing === null || organisation === null ? null : { standing, organisation };
}
