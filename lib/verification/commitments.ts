import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Candidate } from './candidate';
import { namesOf, ofApplication, standingOf } from './receipts';

/** Letters of commitment that were confirmed on the platform, of an application that was handed in. */
export async function commitments(tx: Tx, number: string): Promise<Candidate[]> {
  const application = await tx.application.findUnique({
    where: { number },
    select: {
      ...ofApplication,
      signOffs: {
        where: { act: 'CONFIRMED', contentHash: { not: null } },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        select: { at: true, contentHash: true },
      },
    },
  });
  if (application === null) return [];
  return application.signOffs.flatMap(({ at, contentHash }, place) =>
    contentHash === null
      ? []
      : [{ ...namesOf(application), contentHash, at, standing: standingOf(application, { isLatest: place === 0 }) }],
  );
}
