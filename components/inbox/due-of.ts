import type { Due } from '@/components/ui/due-by';
import { daysUntil, lastMomentOf } from '@/lib/kernel/shanghai';
import type { Translate } from '@/lib/web/messages';

const SOON_DAYS = 3;

/** What a sentence that names a term says after it: by how much it has passed, or nothing. */
export function lateIn(t: Translate<'inbox'>, at: Date | null, now: Date): string {
  return at === null || at >= now ? '' : t('due.lateInSentence', { days: -daysUntil(lastMomentOf(at), now) });
}

/** A deadline with how far off it is; `t` speaks the texts of the inbox. */
export function dueOf(t: Translate<'inbox'>, at: Date, now: Date): Due {
  const days = daysUntil(lastMomentOf(at), now);
  const due = { at: at.toISOString(), text: t.deadline(at) };
  if (at < now)
    return { ...due, left: days === 0 ? t('due.overdueToday') : t('due.overdue', { days: -days }), urgency: 'overdue' };
  const left = days === 0 ? t('due.today') : t('due.left', { days });
  return { ...due, left, ...(days <= SOON_DAYS ? { urgency: 'soon' as const } : {}) };
}
