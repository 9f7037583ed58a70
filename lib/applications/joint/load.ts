import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { onRegister } from '@/lib/organisations/on-register';
import { standingsRead } from '@/lib/organisations/standings-of';
import { normaliseUscc } from '@/lib/organisations/uscc';
import { lockedApplication } from '../load';

/** As many names as a field offers while one types. */
const MOST_OFFERED = 400;

/** Names of the register of the round's city that could be asked; who comes from elsewhere is found by its code. */
export async function partnersOffered(tx: Tx, application: { cityId: string; organisationId: string }) {
  const found = await tx.organisation.findMany({
    where: { ...onRegister, cityId: application.cityId, id: { not: application.organisationId } },
    orderBy: { name: 'asc' },
    take: MOST_OFFERED,
    select: { name: true },
  });
  return [...new Set(found.map(({ name }) => name))];
}

/** A partner as it is found by its full name or its code; nothing tells one that is not registered from one that is not verified. */
export async function partnerNamed(tx: Tx, named: string, { cityId }: { cityId: string }) {
  const found = await tx.organisation.findMany({
    where: {
      ...onRegister,
      OR: [{ heldUscc: normaliseUscc(named) }, { name: named, cityId }],
    },
    take: 2,
    include: { region: { select: { path: true } }, standings: standingsRead },
  });
  const [partner] = found;
  return partner === undefined || found.length > 1 ? null : partner;
}

const words = {
  orderBy: [{ at: 'asc' }, { id: 'asc' }],
  include: { actor: { select: { name: true } } },
} as const satisfies Prisma.JointPart$entriesArgs;

/** A part with every word that was said of it, and its application held: whoever confirms takes turns with whoever changes. */
export async function heldPart(tx: Tx, { partId }: { partId: string }) {
  const address = await tx.jointPart.findUnique({ where: { id: partId }, select: { applicationId: true } });
  const application = address && (await lockedApplication(tx, address));
  if (application === null) return null;
  const part = await tx.jointPart.findUnique({
    where: { id: partId },
    include: { entries: words, organisation: { select: { id: true, name: true, uscc: true, type: true } } },
  });
  return part && { ...part, application };
}

/** The parts of an application with their words, for its lead. */
export const partsWithWords = (tx: Tx, applicationId: string) =>
  tx.jointPart.findMany({
    where: { applicationId, status: { not: 'REMOVED' } },
    orderBy: { id: 'asc' },
    include: { entries: words },
  });
