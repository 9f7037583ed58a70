import 'server-only';
import { db } from '@/lib/db/client';
import { keepDoing } from '@/lib/log/keep-doing';
import { submitAgainLetter } from '../letters';
import { applicationAddress, writeToApplicant } from '../write-to-applicant';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const EVERY_MS = 600_000;

/**
 * A day before the deadline whoever took an application back and has not handed it in anew hears that it does not take part
 * as it stands; once. Who took it back within the hour has just been told by letter.
 */
export async function remindToSubmitAgain(now: Date): Promise<void> {
  const until = new Date(now.getTime() + DAY_MS);
  const waiting = await db.application.findMany({
    where: {
      status: 'DRAFT',
      takenBackAt: { lt: new Date(now.getTime() - HOUR_MS) },
      remindedAt: null,
      round: { status: 'OPEN', closesAt: { gt: now, lte: until } },
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const { id } of waiting) await remind(id, now);
}

async function remind(id: string, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const { count } = await tx.application.updateMany({
      where: { id, status: 'DRAFT', takenBackAt: { not: null }, remindedAt: null },
      data: { remindedAt: now },
    });
    if (count === 0) return;
    const { title, number, organisation, round, createdById } = await tx.application.findUniqueOrThrow({
      where: { id },
      include: { organisation: true, round: { select: { title: true, closesAt: true } } },
    });
    if (round.closesAt === null) return;
    const letter = submitAgainLetter({
      organisationName: organisation.name,
      title,
      number: number ?? '',
      roundTitle: round.title,
      closesAt: round.closesAt,
      address: applicationAddress(id),
    });
    await writeToApplicant(tx, { organisation, submittedById: createdById }, { letter, now });
  });
}

/** Does so every ten minutes, until stopped. */
export const keepReminding = () => keepDoing('remind', EVERY_MS, remindToSubmitAgain);
