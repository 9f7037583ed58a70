import 'server-only';
import { writeToApplicant } from '@/lib/applications/write-to-applicant';
import type { Tx } from '@/lib/db/client';
import type { FormChange } from '@/lib/forms/builder/form-difference';
import { paths } from '@/lib/paths/paths';
import { amendmentLetter } from './letters';
import type { AmendmentSubject } from './load';

type Telling = { amendment: AmendmentSubject; changes: readonly FormChange[]; now: Date };

/** One letter to every organisation that is writing or has handed in an application to the round. */
export async function tellApplicants(tx: Tx, { amendment: { round, reason }, changes, now }: Telling): Promise<void> {
  const applications = await tx.application.findMany({
    where: { roundId: round.id, status: { in: ['DRAFT', 'RETURNED', 'SUBMITTED', 'ELIGIBLE'] } },
    orderBy: { id: 'asc' },
    select: {
      status: true,
      title: true,
      createdById: true,
      submittedById: true,
      organisationId: true,
      organisation: { select: { name: true, contactEmail: true, contactName: true } },
    },
  });
  const addresses = {
    call: addressOf(paths.publishedRound(round.id)),
    applications: addressOf(paths.myApplications()),
  };
  for (const own of Map.groupBy(applications, ({ organisationId }) => organisationId).values()) {
    const [first] = own;
    if (first === undefined) continue;
    const titlesOf = (isOpen: boolean): string[] =>
      own
        .filter(({ status }) => (status === 'DRAFT' || status === 'RETURNED') === isOpen)
        .map(({ title }) => title || '未命名项目');
    const about = { organisationName: first.organisation.name, roundTitle: round.title, closesAt: round.closesAt };
    const letter = amendmentLetter({
      ...about,
      reason,
      changes,
      open: titlesOf(true),
      submitted: titlesOf(false),
      addresses,
    });
    // Whoever handed in hears of it, or whoever is still writing.
    const submittedById = own.find((each) => each.submittedById !== null)?.submittedById ?? first.createdById;
    await writeToApplicant(tx, { organisation: first.organisation, submittedById }, { letter, now });
  }
}

/** The base is configuration: a request's Host header is not to be trusted. */
const addressOf = (path: string): string => `${process.env['NEXTAUTH_URL'] ?? ''}${path}`;
