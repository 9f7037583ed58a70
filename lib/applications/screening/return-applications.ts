import 'server-only';
import { z } from 'zod';
import { importedYears } from '@/lib/calendar/load';
import type { Tx } from '@/lib/db/client';
import { formById } from '@/lib/forms/form-by-id';
import { movedAlong, on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { found } from '@/lib/kernel/found';
import { limits } from '@/lib/kernel/limits';
import { type Problem, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { id, prose } from '@/lib/kernel/text';
import { screeningOf } from '@/lib/plans/terms/checklist-for';
import { roundById } from '@/lib/rounds/load';
import { roundPolicy } from '@/lib/rounds/policy';
import { carryAnswers } from '../filling/carry-answers';
import { type ApplicationSubject, applicationInclude, asApplication } from '../load';
import { giveBack } from './give-back';
import { pointWords, problemsBeforeScreening, problemsInReturn, tickedKeys } from './screening';

/** So many are looked at in one preview. */
export const MOST_RETURNED = 200;

export const chosenIds = z
  .union([id(), z.array(id()).max(MOST_RETURNED)], { message: 'applications.problems.noneChosen' })
  .transform((ids) => [...new Set([ids].flat())]);

/** `unmet` names points of the round's checklist; each application is told those that are asked of its applicant. */
const input = z.object({
  roundId: id(),
  applicationIds: chosenIds,
  unmet: tickedKeys,
  words: pointWords,
  note: prose(limits.opinion).default(''),
});

async function roundOfThem(tx: Tx, { roundId }: { roundId: string }) {
  return roundById(tx, { roundId });
}

/**
 * Gives several handed-in applications of one round back for the same reasons, all or none; each has its own day and its own
 * letter. @throws Refusal 'conflict' when one of them is no longer waiting for screening, 'refused' when one belongs elsewhere or would hear of nothing to mend
 */
export const returnApplications = command({
  name: 'application.returnMany',
  input,
  subject: roundOfThem,
  visible: roundPolicy.view,
  allow: roundPolicy.manage,
  async run({ subject: round, input: { applicationIds, unmet, words, note }, actor, tx, now }) {
    refuseIf(applicationIds.length === 0 ? [{ code: 'applications.problems.noneChosen' }] : []);
    refuseIf(problemsBeforeScreening({ round }));
    const chosen = await inTurn(tx, round.id, applicationIds);
    refuseIf(chosen.length === applicationIds.length ? [] : [{ code: 'applications.problems.foreignChosen' }]);
    if (chosen.some(({ status }) => status !== 'SUBMITTED'))
      throw new Refusal('conflict', [{ code: 'kernel.problems.stateMoved' }]);
    refuseIf([
      ...problemsInReturn({ unmet, words, note, places: [] }, { ...round.terms.screening, sections: [] }),
      ...(note === '' ? problemsOfUntold(chosen, unmet) : []),
    ]);
    const form = found(await tx.form.findUnique({ where: { id: round.formId } }), 'the form of a round');
    const personId = by(actor);
    await carryAnswers(tx, { sheetIds: chosen.map(({ sheetId }) => sheetId), form, personId, now });
    const giving = {
      ...{ unmet, words, note, places: [], actorId: personId, now },
      sections: (await formById(tx, round.formId)).sections,
      imported: await importedYears(tx),
    };
    const returned: { before: ApplicationSubject; after: Awaited<ReturnType<typeof giveBack>> }[] = [];
    for (const before of chosen) returned.push({ before, after: await giveBack(tx, before, giving) });
    return { id: round.id, count: returned.length, returned };
  },
  about: ({ subject, result: { returned } }) => [
    { ...on(subject), entity: 'round' },
    ...returned.map(({ before, after }) => movedAlong('application.returnForCorrection', before, after)),
  ],
  trail: ({ input: { applicationIds, unmet } }) => ({ detail: { applicationIds, unmet } }),
});

/** The same order for everybody: two who return some of the same wait for each other once. */
async function inTurn(tx: Tx, roundId: string, ids: readonly string[]): Promise<ApplicationSubject[]> {
  await tx.$queryRaw`
    SELECT 1 FROM "Application" WHERE "id" = ANY (${[...ids]}) AND "roundId" = ${roundId} ORDER BY "id" FOR NO KEY UPDATE`;
  const rows = await tx.application.findMany({
    where: { id: { in: [...ids] }, roundId },
    orderBy: { id: 'asc' },
    include: applicationInclude,
  });
  return rows.map(asApplication);
}

/** Whom none of the chosen points concerns would be given back without a word. */
function problemsOfUntold(chosen: readonly ApplicationSubject[], unmet: readonly string[]): Problem[] {
  const untold = chosen.filter(
    ({ round, organisation }) =>
      !screeningOf(round.terms.screening, organisation).checklist.some(({ key }) => unmet.includes(key)),
  );
  if (untold.length === 0 || unmet.length === 0) return [];
  const titles = untold.map(({ title }) => `“${title}”`).join('、');
  return [{ code: 'applications.problems.returnedWithoutReason', field: 'note', values: { titles } }];
}
