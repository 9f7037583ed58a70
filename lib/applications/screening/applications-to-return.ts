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
import { problemsBeforeScreening, tickedKeys } from './screening';

/**
 * What each of the chosen applications would be given back for, and until when, before anybody is written to; and of those
 * that cannot be given back how they stand. For whoever may do so.
 */
export const applicationsToReturn = query({
  name: 'application.toReturn',
  input: z.looseObject({
    roundId: id(),
    applicationIds: chosenIds.optional().catch(undefined),
    unmet: tickedKeys.catch([]),
  }),
  subject: managedRound,
  async run({ db, subject, actor, now, input: { applicationIds = [], unmet } }) {
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
    return {
      header: headerOf(actor, round),
      checklist: screening.checklist.map(({ key, label }) => ({ key, label })),
      unmet: unmet.filter((key) => screening.checklist.some((point) => point.key === key)),
      dueAt: correctionDueAt(now, screening.correctionDays),
      chosen: rows.map(({ organisation, ...row }) => ({
        ...row,
        organisationName: organisation.name,
        isReturnable: mayScreen && row.status === 'SUBMITTED',
        /** What its own letter lists: points that are asked of its kind. */
        items: screeningOf(screening, organisation)
          .checklist.filter(({ key }) => unmet.includes(key))
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
