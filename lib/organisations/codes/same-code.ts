import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { OrganisationType } from '@/lib/db/generated/enums';
import { takeTurn } from '@/lib/db/take-turn';
import type { Actor } from '@/lib/kernel/actor';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { kinds } from '../kinds';
import { organisationPolicy } from '../policy';

/** Still before the office; what was refused or verified is no rival. */
const OPEN = ['PENDING', 'RETURNED'] as const;

export const isOpenRegistration = ({ status }: { status: string }): boolean => OPEN.some((open) => open === status);

type Bearer = { id: string; uscc: string | null };

/** Other open registrations that bear the same code, oldest first; of any office. */
async function rivalsOf(tx: Tx, { id, uscc }: Bearer) {
  if (uscc === null) return [];
  return tx.organisation.findMany({
    where: { uscc, id: { not: id }, status: { in: [...OPEN] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      cityId: true,
      name: true,
      status: true,
      legalRepresentative: true,
      createdAt: true,
      version: true,
      region: { select: { name: true, path: true } },
      certificateFile: { select: { id: true, name: true } },
    },
  });
}

export type Rival = Awaited<ReturnType<typeof rivalsOf>>[number];

/** Those this officer settles together, and how many are for another office to judge. */
export async function rivalsFor(tx: Tx, actor: Actor, bearer: Bearer): Promise<{ own: Rival[]; elsewhere: number }> {
  const rivals = await rivalsOf(tx, bearer);
  const own = rivals.filter((rival) => organisationPolicy.verify(actor, rival));
  return { own, elsewhere: rivals.length - own.length };
}

/** Whoever judges or registers the same code meanwhile waits: of two verified at once the second sees the first. */
export async function codeInTurn(tx: Tx, uscc: string | null): Promise<void> {
  if (uscc !== null && uscc !== '') await takeTurn(tx, `uscc:${uscc}`);
}

/** Why a registration cannot hold its code: another verified one does, or nothing shows that it is its own. */
export async function problemsInHold(
  tx: Tx,
  { id, uscc, type, certificateFileId }: Bearer & { type: OrganisationType; certificateFileId: string | null },
): Promise<Problem[]> {
  const holder =
    uscc === null ? null : await tx.organisation.findUnique({ where: { heldUscc: uscc }, select: { id: true } });
  return [
    ...problemIf(holder !== null && holder.id !== id, { code: 'organisations.problems.usccHeld' }),
    ...problemIf(kinds[type].paper && certificateFileId === null, {
      code: 'organisations.problems.certificateMissing',
    }),
  ];
}
