import 'server-only';
import { LETTER } from '@/lib/applications/commitment/letter';
import type { Tx } from '@/lib/db/client';
import type { Candidate } from './candidate';
import { namesOf, ofApplication, standingOf } from './receipts';

/** Letters of commitment of an application that was handed in: those confirmed on the platform, and those that were sealed. */
export async function commitments(tx: Tx, number: string): Promise<Candidate[]> {
  const application = await tx.application.findUnique({
    where: { number },
    select: {
      ...ofApplication,
      attachments: {
        where: { fieldKey: LETTER },
        orderBy: [{ attachedAt: 'desc' }, { id: 'desc' }],
        select: { attachedAt: true, removedAt: true, letter: { select: { printedCode: true, standsFor: true } } },
      },
      signOffs: {
        where: { act: 'CONFIRMED', contentHash: { not: null } },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        select: { at: true, contentHash: true },
      },
    },
  });
  if (application === null) return [];
  const sealed = application.attachments.flatMap(({ attachedAt: at, removedAt, letter }): Candidate[] =>
    letter === null
      ? []
      : [
          {
            ...namesOf(application),
            contentHash: letter.standsFor,
            code: letter.printedCode,
            at,
            standing: standingOf(application, { isLatest: removedAt === null }),
          },
        ],
  );
  const confirmed = application.signOffs.flatMap(({ at, contentHash }, place) =>
    contentHash === null
      ? []
      : [{ ...namesOf(application), contentHash, at, standing: standingOf(application, { isLatest: place === 0 }) }],
  );
  return [...confirmed, ...sealed];
}
