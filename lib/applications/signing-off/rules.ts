import type { SignOffAct, SignOffStatus } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { mayNudge } from '@/lib/mail/may-nudge';

/** What was confirmed is what is handed in by whoever does not sign: a word changed since is confirmed anew. */
export function problemsInSignOff(
  { signOffStatus }: { signOffStatus: SignOffStatus },
  { confirmed, current }: { confirmed: string | null; current: string },
): Problem[] {
  if (signOffStatus !== 'CONFIRMED') return [{ code: 'applications.problems.notSignedOff' }];
  return problemIf(confirmed !== current, { code: 'applications.problems.changedSinceSignOff' });
}

/** One reminder a day, and none on the day on which it was asked. */
export function problemsBeforeReminding(
  { signOffStatus }: { signOffStatus: SignOffStatus },
  { entries, now }: { entries: readonly { act: SignOffAct; at: Date }[]; now: Date },
): Problem[] {
  if (signOffStatus === 'NONE') return [{ code: 'applications.problems.nothingToRemindOf' }];
  const last = entries.at(-1)?.at ?? null;
  return problemIf(!mayNudge(last, now), { code: 'applications.problems.remindedToday' });
}
