import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ApplicationStatus } from '@/lib/db/generated/enums';
import type { Candidate, Standing } from './candidate';

/** Receipts of an application, and the papers written from it: one for every time it was handed in. */
export async function receipts(tx: Tx, number: string): Promise<Candidate[]> {
  const application = await tx.application.findUnique({
    where: { number },
    select: {
      ...ofApplication,
      submissions: { orderBy: { ordinal: 'desc' }, select: { receivedAt: true, contentHash: true } },
    },
  });
  if (application === null) return [];
  return application.submissions.map(({ receivedAt, contentHash }, place) => ({
    ...namesOf(application),
    contentHash,
    at: receivedAt,
    standing: standingOf(application, { isLatest: place === 0 }),
  }));
}

export const ofApplication = {
  status: true,
  takenBackAt: true,
  organisation: { select: { name: true } },
  round: { select: { title: true } },
} as const;

type OfApplication = {
  status: ApplicationStatus;
  takenBackAt: Date | null;
  organisation: { name: string };
  round: { title: string };
};

export const namesOf = ({ organisation, round }: OfApplication) => ({
  organisationName: organisation.name,
  roundTitle: round.title,
});

export function standingOf({ status, takenBackAt }: OfApplication, { isLatest }: { isLatest: boolean }): Standing {
  if (status === 'WITHDRAWN') return 'withdrawn';
  if (!isLatest) return 'replaced';
  return takenBackAt === null ? 'holds' : 'takenBack';
}
