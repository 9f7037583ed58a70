import { lateIn } from '@/components/inbox/due-of';
import type { DemandStatus } from '@/lib/db/generated/enums';
import type { Translate } from '@/lib/web/messages';

type Claim = {
  status: DemandStatus;
  /** The body that brings claimant and proposer together. */
  office: string;
  contactDueAt: Date | null;
  /** The day of the last contact. */
  contactOn: string | null;
  settledAt: Date | null;
};

type Speaker = { t: Translate<'demands'>; inbox: Translate<'inbox'>; now: Date };

/** One sentence: what happens next with a claim, by whom and by when. */
export function claimNext(
  { t, inbox, now }: Speaker,
  { status, office, contactDueAt, contactOn, settledAt }: Claim,
): string {
  if (settledAt !== null) return t('pages.myClaims.settled', { day: t.day(settledAt) });
  if (status !== 'CLAIMED') return '—';
  if (contactOn !== null) return t('pages.myClaims.contacted', { day: t.day(contactOn), office });
  return contactDueAt === null
    ? t('pages.myClaims.toContact', { office })
    : t('pages.myClaims.toContactBy', {
        office,
        day: t.deadline(contactDueAt),
        late: lateIn(inbox, contactDueAt, now),
      });
}
