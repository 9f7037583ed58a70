import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import type { Problem } from '@/lib/kernel/refusal';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { isPartMissing } from '@/lib/plans/form/joint-rule';
import type { FilledForm } from '../filling/filled-form';
import type { EligibilityResult } from '../gates/eligibility';
import { countedAtSubmission, takeTurnToApply } from '../gates/load-eligibility';
import type { ApplicationSubject } from '../load';
import { AGREEMENT } from './agreement';
import { judgePartner } from './judge-partner';
import { kindsOfPartners } from './kinds-of-partners';
import { stands } from './lifecycle';
import { appliedBy } from './parties';
import { PARTS, problemsInParts } from './rules';

type Filled = { application: ApplicationSubject; form: Pick<FilledForm, 'attached' | 'sections'> };

/** The gates of everybody who takes part beside the lead. */
export const partnersJudged = ({ jointParts, round }: ApplicationSubject, at: Date): EligibilityResult[] =>
  jointParts.filter(stands).flatMap(({ organisation }) => judgePartner(organisation, round.terms, shanghaiDay(at)));

/** What of the other parts stands in the way of handing in. Asks the database where parts count against a limit, and of what was handed in before. */
export async function problemsWithPartners(tx: Tx, { application, form }: Filled, at: Date): Promise<Problem[]> {
  const { jointParts, round } = application;
  const { joint } = round.terms;
  const barred = new Set(
    partnersJudged(application, at).flatMap(({ met, partner }) => (met ? [] : [partner?.name ?? ''])),
  );
  return [
    ...(isPartMissing(joint, form.sections, kindsOfPartners(application))
      ? [{ code: 'applications.problems.partnerMissing' as const, field: PARTS }]
      : []),
    ...problemsInParts(jointParts, {
      joint,
      totalFen: application.totalFen,
      hasAgreement: form.attached.some(({ fieldKey }) => fieldKey === AGREEMENT),
      isOutdated: await isOutdated(tx, { application, form }),
      barred: [...barred],
      overLimit: await overLimit(
        tx,
        application,
        jointParts.filter(stands).map(({ organisation }) => organisation),
      ),
    }),
  ];
}

/** Whether who takes part, or with what, has changed since it was handed in, and the agreement that was signed has not. */
async function isOutdated(tx: Tx, { application, form }: Filled): Promise<boolean> {
  const { id: applicationId, receivedAt: since, jointParts } = application;
  const isNew = form.attached.some(
    ({ fieldKey, attachedAt }) => fieldKey === AGREEMENT && since !== null && attachedAt > since,
  );
  if (since === null || isNew || !jointParts.some(stands)) return false;
  if (jointParts.some((part) => stands(part) && part.askedAt > since)) return true;
  const left = await tx.jointPartEntry.count({
    where: { act: 'REMOVED', at: { gt: since }, part: { applicationId, status: 'REMOVED' } },
  });
  return left > 0;
}

type InRound = Pick<ApplicationSubject, 'id' | 'round'>;

/** Of these, who takes part in as many applications of the round as it allows, whether they lead them or not; asked where parts count. */
export async function overLimit(
  tx: Tx,
  { id, round }: InRound,
  organisations: readonly { id: string; name: string }[],
): Promise<string[]> {
  if (!round.terms.joint.counted) return [];
  const notCounted: ApplicationStatus[] = [...countedAtSubmission];
  const names: string[] = [];
  for (const organisation of organisations) {
    const count = await tx.application.count({
      where: {
        AND: [
          { roundId: round.id, id: { not: id }, status: { notIn: notCounted } },
          appliedBy(organisation.id, { counted: true }),
        ],
      },
    });
    if (count >= round.terms.maxApplicationsPerOrganisation) names.push(organisation.name);
  }
  return names;
}

/** Everybody whose applications are counted takes turns, in one order, or two at once would both be the last allowed. */
export async function takeTurnsToApply(
  tx: Tx,
  { round, organisationId, jointParts }: ApplicationSubject,
): Promise<void> {
  const partners = round.terms.joint.counted ? jointParts.filter(stands).map((part) => part.organisationId) : [];
  for (const each of [organisationId, ...partners].toSorted())
    await takeTurnToApply(tx, { round, organisationId: each });
}
