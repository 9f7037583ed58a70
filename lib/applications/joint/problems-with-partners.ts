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

/** What of the other parts stands in the way of handing in. Asks the database only where parts count against a limit. */
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
      barred: [...barred],
      overLimit: joint.counted ? await overLimit(tx, application) : [],
    }),
  ];
}

/** Partners that take part in as many applications of the round as it allows, whether they lead them or not. */
async function overLimit(tx: Tx, { id, jointParts, round }: ApplicationSubject): Promise<string[]> {
  const notCounted: ApplicationStatus[] = [...countedAtSubmission];
  const names: string[] = [];
  for (const { organisation } of jointParts.filter(stands)) {
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
