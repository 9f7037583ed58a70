import type { Problem } from '@/lib/kernel/refusal';
import { isToFill } from '@/lib/rounds/publishing/is-to-fill';
import type { Translate } from '@/lib/web/messages';

/** One sentence: how far the settings are, or that they hold. */
export function settingsState(
  t: Translate<'rounds'>,
  plan: { frozenAt: Date | null },
  problems: readonly Pick<Problem, 'code'>[],
): string {
  if (plan.frozenAt !== null) return t('settings.frozenText');
  const toFill = problems.filter(isToFill).length;
  return t('settings.state', { toFill, toMend: problems.length - toFill });
}
