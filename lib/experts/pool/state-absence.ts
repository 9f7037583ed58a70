import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { ownExperts } from '../links/declare-interest';
import { ownRosterSees } from '../sees';
import { stateAbsenceInput } from './schema';

/** An expert says on which days they cannot come; every city they serve sees the days, none sees why. */
export const stateAbsence = command({
  name: 'expert.stateAbsence',
  input: stateAbsenceInput,
  subject: ownExperts,
  allow: (actor, experts) => experts.every((expert) => ownRosterSees.judge(actor, expert)),
  async run({ subject: [own], input: { from, to }, tx, now }) {
    refuseIf([
      ...problemIf(to < from, { code: 'experts.problems.absenceTurned', field: 'to' }),
      ...problemIf(to < shanghaiDay(now), { code: 'experts.problems.absencePast', field: 'to' }),
    ]);
    return tx.expertAbsence.create({
      data: { personId: found(own, 'the expert').personId, from, to, statedAt: now },
    });
  },
  about: ({ subject: [first, ...others] }) => [
    on(found(first, 'the expert')),
    ...others.map((expert) => ({ ...on(expert), command: 'expert.stateAbsence' })),
  ],
  trail: ({ input: { from, to }, result: { id } }) => ({ detail: { absenceId: id, from, to } }),
});
