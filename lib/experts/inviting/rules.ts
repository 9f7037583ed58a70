import type { ExpertInvitationStatus } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { mayNudge } from '@/lib/mail/may-nudge';

/** How long somebody may take to answer. */
export const ANSWER_DAYS = 14;
export const ANSWER_MS = ANSWER_DAYS * 86_400_000;

type Asked = { status: ExpertInvitationStatus; expiresAt: Date };

/** Whether the link in the letter still answers anything. */
export const problemsBeforeAnswering = ({ expiresAt }: Asked, now: Date): Problem[] =>
  problemIf(expiresAt <= now, { code: 'experts.problems.invitationOver' });

/** One letter a day is enough of the same thing, the first of all among them. */
export function problemsBeforeReminding(
  { status, expiresAt, invitedAt, nudgedAt }: Asked & { invitedAt: Date; nudgedAt: Date | null },
  now: Date,
): Problem[] {
  if (status !== 'OPEN' || expiresAt <= now) return [{ code: 'experts.problems.invitationOver' }];
  return problemIf(!mayNudge(nudgedAt ?? invitedAt, now), { code: 'experts.problems.remindedToday' });
}
