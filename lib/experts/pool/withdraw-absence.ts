import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import type { Actor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { refuseIf } from '@/lib/kernel/refusal';
import { ownExperts } from '../links/declare-interest';
import { ownRosterSees } from '../sees';
import { withdrawAbsenceInput } from './schema';

async function ownAbsence(tx: Tx, { absenceId }: { absenceId: string }, actor: Actor) {
  const experts = await ownExperts(tx, null, actor);
  const absence = await tx.expertAbsence.findUnique({ where: { id: absenceId } });
  return absence === null || experts?.[0]?.personId !== absence.personId ? null : { absence, experts };
}

/** They can come after all. */
export const withdrawAbsence = command({
  name: 'expert.withdrawAbsence',
  input: withdrawAbsenceInput,
  subject: ownAbsence,
  allow: (actor, { experts }) => experts.every((expert) => ownRosterSees.judge(actor, expert)),
  async run({ subject: { absence }, tx, now }) {
    const { count } = await tx.expertAbsence.updateMany({
      where: { id: absence.id, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    refuseIf(count === 1 ? [] : [{ code: 'experts.problems.absenceWithdrawn' }]);
    return { id: absence.id };
  },
  about({
    subject: {
      experts: [first, ...others],
    },
  }) {
    return [
      on(found(first, 'the expert')),
      ...others.map((expert) => ({ ...on(expert), command: 'expert.withdrawAbsence' })),
    ];
  },
  trail: ({ result: { id } }) => ({ detail: { absenceId: id } }),
});
