import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isOpen } from '../member-invitations';

/** A second try of the same person: the first is still before the office. */
export async function problemsInRepetition(
  tx: Tx,
  uscc: string,
  person: { id: string } | { email: string },
): Promise<Problem[]> {
  if (uscc === '') return [];
  const own = {
    OR: [{ members: { some: { leftAt: null, person } } }, { memberInvitations: { some: { ...isOpen, person } } }],
  };
  const before = await tx.organisation.count({ where: { uscc, status: { in: ['PENDING', 'RETURNED'] }, ...own } });
  return problemIf(before > 0, { code: 'organisations.problems.registeredAlready', field: 'uscc' });
}
