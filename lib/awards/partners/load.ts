import 'server-only';
import { lockedApplication } from '@/lib/applications/load';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { standingsRead } from '@/lib/organisations/standings-of';

const named = { select: { id: true, name: true, uscc: true } } as const;

/** Who is judged as a partner of the round when they come in. */
const judged = { include: { region: { select: { path: true } }, standings: standingsRead } } as const;

export const changeInclude = {
  part: { include: { organisation: named } },
  newcomer: judged,
} satisfies Prisma.PartnerChangeInclude;

/** A change of partners with its application held: whoever decides takes turns with whoever ends the award. */
export async function heldChange(tx: Tx, { changeId }: { changeId: string }) {
  const address = await tx.partnerChange.findUnique({ where: { id: changeId }, select: { applicationId: true } });
  const application = address && (await lockedApplication(tx, address));
  if (application === null) return null;
  const change = await tx.partnerChange.findUnique({ where: { id: changeId }, include: changeInclude });
  return change && { ...change, application };
}

export type ChangeSubject = NonNullable<Awaited<ReturnType<typeof heldChange>>>;
