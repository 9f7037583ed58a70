import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { takeTurn } from '@/lib/db/take-turn';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isOpen } from '../member-invitations';

type Registrant = { id: string } | { email: string };
const OPEN = ['PENDING', 'RETURNED'] as const;

const belongingTo = (person: Registrant): Prisma.OrganisationWhereInput => ({
  OR: [{ members: { some: { leftAt: null, person } } }, { memberInvitations: { some: { ...isOpen, person } } }],
});

/** A second try of the same person: the first is still before the office. */
export async function problemsInRepetition(tx: Tx, uscc: string, person: Registrant): Promise<Problem[]> {
  if (uscc === '') return [];
  const open = { uscc, status: { in: [...OPEN] }, ...belongingTo(person) };
  const before = await tx.organisation.count({ where: open });
  return problemIf(before > 0, { code: 'organisations.problems.registeredAlready', field: 'uscc' });
}

/** Somebody is one natural person: who registered as one before applies as that one, or limits by applicant would be none. */
export async function problemsInPerson(tx: Tx, person: Registrant): Promise<Problem[]> {
  await takeTurn(tx, `register-person:${'id' in person ? person.id : person.email}`);
  const own = {
    type: 'NATURAL_PERSON' as const,
    status: { in: [...OPEN, 'VERIFIED' as const] },
    ...belongingTo(person),
  };
  const before = await tx.organisation.count({ where: own });
  return problemIf(before > 0, { code: 'organisations.problems.personAlready', field: 'name' });
}
