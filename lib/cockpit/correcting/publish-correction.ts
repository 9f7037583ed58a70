import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { roundPolicy } from '@/lib/rounds/policy';
import { roundSettings } from '@/lib/rounds/settings/settings';
import { correctionsOf, outdatedNow } from './load';
import { roundCorrectionInput } from './schema';
import { tellApplicants } from './tell-applicants';

/** Officers take turns at the round: two who press at once do not both publish. */
async function roundToCorrect(tx: Tx, { roundId }: { roundId: string }) {
  await tx.$queryRaw`SELECT 1 FROM "Round" WHERE "id" = ${roundId} FOR NO KEY UPDATE`;
  return roundSettings(tx, { roundId });
}

/**
 * Publishes where the announcement no longer says what is set: what it says and what is so now, as an official notice
 * below the call, and by letter to everybody who applies. The announcement itself stays as it was published.
 * @throws Refusal 'refused' before publication, and when there is nothing to correct
 */
export const publishCorrection = command({
  name: 'round.publishCorrection',
  input: roundCorrectionInput,
  subject: roundToCorrect,
  visible: roundPolicy.view,
  allow: roundPolicy.manage,
  async run({ subject: round, input: { version, reason }, actor, tx, now }) {
    refuseIf(round.publishedAt === null ? [{ code: 'cockpit.problems.notPublished' }] : []);
    const { id: roundId } = round;
    const { version: next } = await tx.round.update({
      where: { id: roundId, version },
      data: { version: { increment: 1 } },
      select: { version: true },
    });
    const corrections = await correctionsOf(tx, round);
    const first = await tx.roundExtension.findFirst({ where: { roundId }, orderBy: { createdAt: 'asc' } });
    const items = outdatedNow(round, { corrections, firstClosing: first?.fromAt });
    if (items.length === 0) throw new Refusal('refused', [{ code: 'cockpit.problems.nothingToCorrect' }]);
    const ordinal = corrections.length + 1;
    const issuedBy = hostOf(round);
    await tx.correctionNotice.create({
      data: { roundId, ordinal, reason, items, issuedBy, publishedAt: now, publishedById: by(actor) },
    });
    const told = await tellApplicants(tx, { round, notice: { items, reason, ordinal }, now });
    return { id: roundId, cityId: round.cityId, version: next, ordinal, items, told };
  },
  about: ({ subject }) => on(subject),
  trail: ({ input: { reason }, result: { ordinal, items, told } }) => ({
    detail: { ordinal, facts: items.length, told },
    said: { reason },
  }),
});
