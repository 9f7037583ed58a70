import 'server-only';
import { carryAnswers } from '@/lib/applications/filling/carry-answers';
import type { Tx } from '@/lib/db/client';
import { formDifference } from '@/lib/forms/builder/form-difference';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { termsAsJson } from '@/lib/plans/terms/terms';
import { amendmentLifecycle } from './lifecycle';
import { type AmendmentSubject, amendmentById } from './load';
import { moveAmendment } from './move-amendment';
import { amendmentPolicy } from './policy';
import { problemsBeforePublishing } from './problems-before-publishing';
import { problemsWithDecider } from './rules';
import { amendmentVersionInput } from './schema';
import { tellApplicants } from './tell-applicants';
import { versionsOf } from './versions-of';

/**
 * The second person's approval: from this moment the round has the new form and its rules. Drafts and returned
 * applications go over to it with their answers; what was handed in stays as it was. The window is not touched.
 * @throws Refusal 'refused' for whoever drafted or proposed it, and with everything that stands against it now.
 */
export const publishAmendment = command({
  name: 'amendment.publish',
  input: amendmentVersionInput,
  subject: amendmentById,
  visible: amendmentPolicy.view,
  allow: amendmentPolicy.publish,
  async run({ subject: amendment, input: { version }, actor, tx, now }) {
    amendmentLifecycle.move(amendment.status, 'publish');
    refuseIf(problemsWithDecider(actor, amendment));
    refuseIf(await problemsBeforePublishing(tx, amendment, { reason: amendment.reason, now }));
    const { before, after } = await versionsOf(tx, amendment);
    const published = await moveAmendment(
      tx,
      { ...amendment, version },
      { event: 'publish', decidedById: actor.personId, decidedAt: now, decisionNote: '' },
    );
    await putInForce(tx, amendment, { formRules: [...after.rules], now });
    const sheetIds = await openSheets(tx, amendment.roundId);
    await carryAnswers(tx, { sheetIds, form: amendment.form, personId: by(actor), now });
    await tellApplicants(tx, { amendment, changes: formDifference(before, after), now });
    return { ...published, carried: sheetIds.length };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject, result }) => ({
    detail: {
      roundId: subject.roundId,
      formId: subject.formId,
      formBeforeId: subject.formBeforeId,
      drafts: result.carried,
    },
  }),
});

type InForce = { formRules: AmendmentSubject['round']['terms']['formRules']; now: Date };

async function putInForce(
  tx: Tx,
  { round, form, formBeforeId }: AmendmentSubject,
  { formRules, now }: InForce,
): Promise<void> {
  if (round.formId !== formBeforeId) throw new Refusal('conflict', [{ code: 'kernel.problems.changedMeanwhile' }]);
  await tx.form.update({ where: { id: form.id, frozenAt: null }, data: { frozenAt: now } });
  await tx.round.update({
    where: { id: round.id, version: round.version },
    data: { version: { increment: 1 } },
  });
  await tx.plan.update({
    where: { id: round.plan.id, version: round.plan.version },
    data: {
      number: { increment: 1 },
      formId: form.id,
      terms: termsAsJson({ ...round.terms, formRules }),
      version: { increment: 1 },
    },
  });
}

/** Of applications that are still being written, held until the end so that no answer is saved in between. */
async function openSheets(tx: Tx, roundId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ sheetId: string }[]>`
    SELECT "sheetId" FROM "Application" WHERE "roundId" = ${roundId} AND "status" IN ('DRAFT', 'RETURNED') ORDER BY "id" FOR NO KEY UPDATE`;
  return rows.map(({ sheetId }) => sheetId);
}
