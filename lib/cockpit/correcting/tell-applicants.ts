import 'server-only';
import { applicantsOf } from '@/lib/applications/applicants-of';
import { writeToApplicant } from '@/lib/applications/write-to-applicant';
import type { Tx } from '@/lib/db/client';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import type { OutdatedFact } from '@/lib/plans/announcing/outdated';
import { correctionLetter } from '../letters';

type Telling = {
  round: { id: string; title: string };
  notice: { items: readonly OutdatedFact[]; reason: string; ordinal: number };
  now: Date;
};

/** One letter to every organisation whose application to the round has not ended. @returns how many */
export async function tellApplicants(tx: Tx, { round, notice, now }: Telling): Promise<number> {
  const address = fullAddress(`${paths.publishedRound(round.id)}#correction-${notice.ordinal}`);
  const applicants = await applicantsOf(tx, round, UNDER_WAY);
  for (const { organisation, submittedById } of applicants) {
    const letter = correctionLetter({ ...notice, name: organisation.name, roundTitle: round.title, address });
    await writeToApplicant(tx, { organisation, submittedById }, { letter, now });
  }
  return applicants.length;
}

/** Whoever still has something to do or to wait for. */
const UNDER_WAY = [
  'DRAFT',
  'RETURNED',
  'RECOMMENDING',
  'SUBMITTED',
  'ELIGIBLE',
  'IN_REVIEW',
  'SHORTLISTED',
  'IN_PUBLICITY',
  'RESERVE',
  'AWARDED',
] as const;
