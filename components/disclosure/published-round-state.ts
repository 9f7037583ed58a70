import type { PublishedRound } from '@/lib/rounds/published/published-round';
import type { Translate } from '@/lib/web/messages';

/** One sentence: whether one can apply, and until when. */
export function publishedRoundState(
  t: Translate<'disclosure'>,
  { phase, opensAt, closesAt, cancelReason }: PublishedRound,
): string {
  const values = {
    opensAt: opensAt === null ? '—' : t.dateTime(opensAt),
    closesAt: closesAt === null ? '—' : t.deadline(closesAt),
    reason: cancelReason || '—',
  };
  if (phase === 'cancelled') return t('round.stateCancelled', values);
  if (phase === 'scheduled') return t('round.stateScheduled', values);
  return t(phase === 'open' ? 'round.stateOpen' : 'round.stateClosed', values);
}
