import { daysUntil } from '@/lib/kernel/shanghai';
import { type RoundWindow, roundPhase } from '@/lib/rounds/rules';
import type { Translate } from '@/lib/web/messages';

type Facts = RoundWindow & { cancelReason: string };
/** `mover` as `moverOf` says it. */
type Speaker = { t: Translate<'rounds'>; mover: string };

/** One sentence: what stage, what happens next, by when, whose move. */
export function roundState({ t, mover }: Speaker, round: Facts, now: Date): string {
  const { opensAt, closesAt, cancelReason } = round;
  return t(`state.${roundPhase(round, now)}`, {
    mover,
    opensAt: opensAt === null ? '' : t.dateTime(opensAt),
    closesAt: closesAt === null ? '' : t.deadline(closesAt),
    days: closesAt === null ? 0 : daysUntil(closesAt, now),
    reason: cancelReason,
  });
}
