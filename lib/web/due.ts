import 'server-only';
import type { Due } from '@/components/ui/due-by';
import { daysUntil, formatDateTime } from '@/lib/kernel/shanghai';
import { getTranslator } from './messages';

const SOON_DAYS = 3;

/** A deadline with how far off it is, in the reader's language. */
export async function dueOf(at: Date, now: Date): Promise<Due> {
  const t = await getTranslator('inbox');
  const days = daysUntil(at, now);
  const due = { at: at.toISOString(), text: formatDateTime(at) };
  if (at < now) return { ...due, left: days === 0 ? t('due.overdueToday') : t('due.overdue', { days: -days }), urgency: 'overdue' };
  const left = days === 0 ? t('due.today') : t('due.left', { days });
  return { ...due, left, ...(days <= SOON_DAYS ? { urgency: 'soon' as const } : {}) };
}
