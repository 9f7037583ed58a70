import { moverOf } from '@/components/inbox/mover-of';
import type { ClaimDetail } from '@/lib/organisations/claims/queries';
import type { Translate } from '@/lib/web/messages';

/** One sentence: whose move a claim is, and by when. */
export async function claimState(t: Translate<'organisations'>, claim: ClaimDetail, now: Date): Promise<string> {
  const { status, isHeard, answeredAt, answerUntil, settleDueAt } = claim;
  if (status !== 'OPEN') return t(`claims.state${status}`);
  const mover = await moverOf(claim.inCharge);
  if (!isHeard) return t('claims.stateOPEN', { mover, day: t.deadline(answerUntil) });
  return t('claims.stateHeard', {
    mover,
    heard: answeredAt === null ? 'no' : 'yes',
    day: t.day(settleDueAt),
    late: settleDueAt < now ? 'yes' : 'no',
  });
}
