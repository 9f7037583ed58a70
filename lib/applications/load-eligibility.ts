import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { standingsOf } from '@/lib/organisations/standings-of';
import type { RulesDocument } from '@/lib/rounds/rules-document';
import { judgeTracks } from './across-tracks';
import { judgeEligibility, type EligibilityFacts, type EligibilityResult } from './eligibility';

type Applicant = Omit<EligibilityFacts, 'standings' | 'otherApplications'> & { id: string };
type Asked = {
  round: { id: string; mainRoundId: string | null; rules: RulesDocument };
  now: Date;
  /** The application itself, which does not count against the limit. */
  except?: string;
  /** Which of the organisation's applications count: at the start drafts do too, at submission they do not. */
  notCounted: readonly ApplicationStatus[];
};

export const countedAtStart = ['WITHDRAWN'] as const;
export const countedAtSubmission = ['WITHDRAWN', 'DRAFT'] as const;

/** Each gate of the round with its result for the organisation, from facts on record. */
export async function eligibilityOf(tx: Tx, organisation: Applicant, { round, now, except, notCounted }: Asked): Promise<EligibilityResult[]> {
  const otherApplications = await tx.application.count({
    where: {
      roundId: round.id,
      organisationId: organisation.id,
      status: { notIn: [...notCounted] },
      ...(except === undefined ? {} : { id: { not: except } }),
    },
  });
  const standings = await standingsOf(tx, organisation.id);
  const results = judgeEligibility({ ...organisation, standings, otherApplications }, round.rules, shanghaiDay(now));
  return [...results, ...(await judgeTracks(tx, { round, organisationId: organisation.id, except, notCounted }))];
}

type Turn = { round: { id: string; mainRoundId: string | null }; organisationId: string };

/** Applications of one organisation to one edition are counted one after the other, or two at once would both be the last allowed. */
export async function takeTurnToApply(tx: Tx, { round, organisationId }: Turn): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`apply:${round.mainRoundId ?? round.id}:${organisationId}`}, 0))::text`;
}
