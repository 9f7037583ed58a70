import type { CallPhase } from '@/lib/demands/rules';
import type { Translate } from '@/lib/web/messages';

type Facts = { phase: CallPhase; opensAt: Date | null; closesAt: Date | null; demands: number };

/** One sentence: whether one can tell a need, and until when. */
export function callState(t: Translate<'demands'>, { phase, opensAt, closesAt, demands }: Facts): string {
  return t(`pages.callState.${phase}`, {
    opensAt: opensAt === null ? '—' : t.dateTime(opensAt),
    closesAt: closesAt === null ? '—' : t.deadline(closesAt),
    demands,
  });
}
