import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { screeningOf } from '@/lib/plans/terms/checklist-for';
import { termsOf } from '@/lib/plans/terms/terms-of';
import { headerOf, headerSelect } from '@/lib/rounds/header';
import { roundPolicy } from '@/lib/rounds/policy';
import { roundSees } from '@/lib/rounds/sees';
import { correctionDueAt } from '../rules';
import { chosenIds } from './return-applications';
import { problemsBeforeScreening } from './screening';

/**
 * What the chosen applications can be given back for, and until when, before anybody is written to: of each which points are
 * not asked of its kind, and of those that cannot be given back how they stand. For whoever may do so.
 */
export const applicationsToReturn = query({
  name: 'application.toReturn',
  input: z.looseObject({
    roundId: id(),
    applicationIds: chosenIds.optional().catch(undefined),
  }),
  subject: managedRound,
  async run({ db, subject, actor, now, input: { applicationIds = [] } }) {
    const { plan, ...round } = subject;
    const { screening } = termsOf(plan);
    const mayScreen = problemsBeforeScreening({ round }).length === 0;
    const rows = await db.application.findMany({
      where: { id: { in: applicationIds }, roundId: round.id, submittedAt: { not: null } },
      orderBy: [{ number: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        title: true,
        number: true,
        status: true,
        correctionDueAt: true,
        organisation: { select: { name: true, type: true } },
      },
    });
    const asked = rows.map(({ organisation }) => screeningOf(screening, organisation).checklist.map(({ key }) => key));
    return {
      header: headerOf(actor, round),
      /** Points that are asked of somebody among them. */
      checklist: screening.checklist.filter(({ key }) => asked.some((keys) => keys.includes(key))),
      dueAt: correctionDueAt(now, screening.correctionDays),
      chosen: rows.map(({ organisation, ...row }, place) => ({
        ...row,
        organisationName: organisation.name,
        isReturnable: mayScreen && row.status === 'SUBMITTED',
        /** Asked of others among them and not of its kind: its letter leaves them out. */
        notAsked: screening.checklist
          .filter(({ key }) => asked.some((keys) => keys.includes(key)) && !asked[place]?.includes(key))
          .map(({ label }) => label),
      })),
    };
  },
});

export type ToReturn = Awaited<ReturnType<typeof applicationsToReturn>>;

async function managedRound(db: Tx, { roundId }: { roundId: string }, actor: Actor) {
  const round = await db.round.findUnique({
    where: { id: roundId },
    select: { ...headerSelect, plan: { select: { id: true, number: true, frozenAt: true, terms: true } } },
  });
  return round !== null && roundPolicy.manage(actor, round) ? roundSees.look(actor, round) : null;
}
