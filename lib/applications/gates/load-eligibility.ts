import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import { takeTurn } from '@/lib/db/take-turn';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { standingsOf } from '@/lib/organisations/standings-of';
import { hostOf } from '@/lib/organisations/ties/load';
import type { Terms } from '@/lib/plans/terms/terms';
import { appliedBy } from '../joint/parties';
import { judgeTracks } from './across-tracks';
import { awardsBefore } from './awards-before';
import { type EligibilityResult, judgeEligibility } from './eligibility';
import type { EligibilityFacts } from './gate';

export type Applicant = Pick<EligibilityFacts, 'id' | 'status' | 'type' | 'region' | 'establishedOn'>;
type Asked = {
  round: { id: string; cityId: string; year: number; mainRoundId: string | null; terms: Terms };
  now: Date;
  /** The application itself, which does not count against the limit. */
  except?: string;
  /** Which of the organisation's applications count: at the start drafts do too, at submission they do not. */
  notCounted: readonly ApplicationStatus[];
  /** Keys of the declared gates that the organisation declares. */
  declared: readonly string[];
  /** What it says of its place in the region; it is asked when it hands in. */
  activePlace?: string;
};

export const countedAtStart = ['WITHDRAWN'] as const;
export const countedAtSubmission = ['WITHDRAWN', 'DRAFT'] as const;

/** Each gate of the round with its result for the organisation, from facts on record. */
export async function eligibilityOf(
  tx: Tx,
  organisation: Applicant,
  { round, now, except, notCounted, declared, activePlace = '' }: Asked,
): Promise<EligibilityResult[]> {
  const mine = {
    ...appliedBy(organisation.id, round.terms.joint),
    ...(except === undefined ? {} : { id: { not: except } }),
  };
  const [otherApplications, awards, standings] = [
    await tx.application.count({ where: { ...mine, roundId: round.id, status: { notIn: [...notCounted] } } }),
    await awardsBefore(tx, round.id, [organisation.id]),
    await standingsOf(tx, organisation.id),
  ];
  // Asked where the round asks.
  const asksHost = round.terms.eligibility.some(({ kind }) => kind === 'hostConfirmed');
  const host = asksHost ? ((await hostOf(tx, organisation.id))?.name ?? '') : '';
  const results = judgeEligibility(
    {
      ...organisation,
      host,
      standings,
      otherApplications,
      awards: awards.get(organisation.id) ?? [],
      declared,
      activePlace,
    },
    round.terms,
    shanghaiDay(now),
  );
  return [...results, ...(await judgeTracks(tx, { round, organisationId: organisation.id, except, notCounted }))];
}

type Turn = { round: { id: string; mainRoundId: string | null }; organisationId: string };

/** Applications of one organisation to one edition are counted one after the other, or two at once would both be the last allowed. */
export async function takeTurnToApply(tx: Tx, { round, organisationId }: Turn): Promise<void> {
  await takeTurn(tx, `apply:${round.mainRoundId ?? round.id}:${organisationId}`);
}
