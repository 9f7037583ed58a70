import 'server-only';
import { applicantsOf } from '@/lib/applications/applicants-of';
import { writeToApplicant } from '@/lib/applications/write-to-applicant';
import type { Tx } from '@/lib/db/client';
import type { FormChange } from '@/lib/forms/builder/form-difference';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { amendmentLetter } from './letters';
import type { AmendmentSubject } from './load';

type Telling = { amendment: AmendmentSubject; changes: readonly FormChange[]; now: Date };

/** One letter to every organisation that is writing or has handed in an application to the round. */
export async function tellApplicants(tx: Tx, { amendment: { round, reason }, changes, now }: Telling): Promise<void> {
  const addresses = {
    call: fullAddress(paths.publishedRound(round.id)),
    applications: fullAddress(paths.myApplications()),
  };
  for (const { organisation, submittedById, applications: own } of await applicantsOf(tx, round, OPEN)) {
    const titlesOf = (isOpen: boolean): string[] =>
      own
        .filter(({ status }) => (status === 'DRAFT' || status === 'RETURNED') === isOpen)
        .map(({ title }) => title || '未命名项目');
    const about = { organisationName: organisation.name, roundTitle: round.title, closesAt: round.closesAt };
    const letter = amendmentLetter({
      ...about,
      reason,
      changes,
      open: titlesOf(true),
      submitted: titlesOf(false),
      addresses,
    });
    await writeToApplicant(tx, { organisation, submittedById }, { letter, now });
  }
}

const OPEN = ['DRAFT', 'RETURNED', 'RECOMMENDING', 'SUBMITTED', 'ELIGIBLE'] as const;
