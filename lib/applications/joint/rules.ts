import type { JointPartAct, JointPartStatus, OrganisationType } from '@/lib/db/generated/enums';
import { type Fen, formatYuan, sumFen } from '@/lib/kernel/money';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { mayNudge } from '@/lib/mail/may-nudge';
import { isFittingKind } from '@/lib/plans/form/joint-rule';
import { type JointTerms, mostPartners } from '@/lib/plans/terms/joint';
import { stands } from './lifecycle';

/** Where the page of the parts is led to. */
export const PARTS = 'parts';

type Organisation = { id: string; name: string; type: OrganisationType };
type Adding = {
  joint: JointTerms;
  leadId: string;
  /** Who takes part already. */
  parts: readonly { organisationId: string; status: JointPartStatus }[];
};

/** What stands in the way of asking an organisation to take a part; null: nobody on the platform bears that name or code. */
export function problemsInAdding(partner: Organisation | null, { joint, leadId, parts }: Adding): Problem[] {
  if (joint.mode === 'none') return [{ code: 'applications.problems.jointNotAllowed' }];
  if (partner === null) return [{ code: 'applications.problems.partnerNobody', field: 'partner' }];
  const most = mostPartners(joint);
  const isThere = parts.some(({ organisationId, status }) => organisationId === partner.id && status !== 'REMOVED');
  return [
    ...problemIf(partner.id === leadId, { code: 'applications.problems.partnerIsLead', field: 'partner' }),
    ...problemIf(isThere, { code: 'applications.problems.partnerThere', field: 'partner' }),
    ...problemIf(!isFittingKind(joint, partner.type), { code: 'applications.problems.partnerKind', field: 'partner' }),
    ...problemIf(parts.filter(stands).length >= most, {
      code: 'applications.problems.partnersFull',
      values: { most },
    }),
  ];
}

export type Part = {
  status: JointPartStatus;
  shareFen: Fen;
  askedAt: Date;
  organisation: Organisation;
};

type Ready = {
  joint: JointTerms;
  totalFen: Fen;
  /** Whether the signed agreement is attached. */
  hasAgreement: boolean;
  /** Whether it was signed by others than those who take part now. */
  isOutdated: boolean;
  /** Partners that a gate of the round bars, and those over the round's limit of applications. */
  barred: readonly string[];
  overLimit: readonly string[];
};

/** What is missing among the parts before an application is handed in: who has not confirmed and since when, what does not fit, the agreement. */
export function problemsInParts(parts: readonly Part[], ready: Ready): Problem[] {
  const { joint, totalFen, hasAgreement, isOutdated, barred, overLimit } = ready;
  const counted = parts.filter(stands);
  const declined = parts.filter(({ status }) => status === 'DECLINED').map(({ organisation }) => organisation.name);
  if (counted.length === 0 && declined.length === 0) return [];
  const [most, shares] = [mostPartners(joint), sumFen(counted.map(({ shareFen }) => shareFen))];
  const each = (names: readonly string[], code: 'partnerDeclined' | 'partnerBarred' | 'partnerLimit'): Problem[] =>
    names.map((partner) => ({ code: `applications.problems.${code}`, values: { partner } }));
  const problems: Problem[] = [
    ...problemIf(joint.mode === 'none', { code: 'applications.problems.jointNotAllowed' }),
    ...counted.flatMap(({ status, askedAt, organisation: { name: partner } }) =>
      problemIf(status === 'ASKED', {
        code: 'applications.problems.partWaits',
        values: { partner, since: formatDay(shanghaiDay(askedAt)) },
      }),
    ),
    ...each(declined, 'partnerDeclined'),
    ...each(
      counted
        .filter(({ organisation }) => !isFittingKind(joint, organisation.type))
        .map(({ organisation }) => organisation.name),
      'partnerBarred',
    ),
    ...each(barred, 'partnerBarred'),
    ...each(overLimit, 'partnerLimit'),
    ...problemIf(counted.length > most, { code: 'applications.problems.partnersFull', values: { most } }),
    ...problemIf(shares > totalFen, {
      code: 'applications.problems.sharesOver',
      values: { shares: formatYuan(shares), total: formatYuan(totalFen) },
    }),
    ...problemIf(counted.length > 0 && !hasAgreement, { code: 'applications.problems.agreementMissing' }),
    ...problemIf(hasAgreement && isOutdated, { code: 'applications.problems.agreementOutdated' }),
  ];
  return problems.map((problem) => ({ ...problem, field: PARTS }));
}

/** One reminder a day, and none on the day on which it was asked. */
export function problemsBeforeRemindingPartner(
  { status }: { status: JointPartStatus },
  { entries, now }: { entries: readonly { act: JointPartAct; at: Date }[]; now: Date },
): Problem[] {
  if (status !== 'ASKED') return [{ code: 'applications.problems.partNotWaiting' }];
  return problemIf(!mayNudge(entries.at(-1)?.at ?? null, now), { code: 'applications.problems.remindedToday' });
}
