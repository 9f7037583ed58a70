import 'server-only';
import type { Tx } from '@/lib/db/client';
import { inTurn } from '@/lib/db/in-turn';
import { found } from '@/lib/kernel/found';
import { keepDoing } from '@/lib/log/keep-doing';
import { submitAgainLetter } from '../letters';
import { applicationAddress, writeToApplicant } from '../write-to-applicant';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const EVERY_MS = 600_000;

/**
 * A day before the deadline whoever took an application back and has not handed it in anew hears that it does not take part
 * as it stands; once. Who took it back within the hour has just been told by letter.
 */
export async function remindToSubmitAgain(tx: Tx, now: Date): Promise<void> {
  const waiting = await tx.application.findMany({
    where: {
      status: 'DRAFT',
      takenBackAt: { lt: new Date(now.getTime() - HOUR_MS) },
      remindedAt: null,
      round: { status: 'OPEN', closesAt: { gt: now, lte: new Date(now.getTime() + DAY_MS) } },
    },
    orderBy: { id: 'asc' },
    include: { organisation: true, round: { select: { title: true, closesAt: true } } },
  });
  for (const { id, title, number, organisation, round, createdById } of waiting) {
    const letter = submitAgainLetter({
      organisationName: organisation.name,
      title,
      number: number ?? '',
      roundTitle: round.title,
      closesAt: found(round.closesAt, 'the deadline it was found by'),
      address: applicationAddress(id),
    });
    await writeToApplicant(tx, { organisation, submittedById: createdById }, { letter, now });
  }
  await tx.application.updateMany({ where: { id: { in: waiting.map(({ id }) => id) } }, data: { remindedAt: now } });
}

/** Does so every ten minutes, until stopped; of several processes one at a time. */
export const keepReminding = () =>
  keepDoing('remind', EVERY_MS, (now) => inTurn('remind', (tx) => remindToSubmitAgain(tx, now)));
