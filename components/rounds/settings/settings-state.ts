import type { Problem } from '@/lib/kernel/refusal';
import { isToFill } from '@/lib/rounds/publishing/is-to-fill';
import type { Translate } from '@/lib/web/messages';

type Facts = {
  problems: readonly Pick<Problem, 'code'>[];
  /** Said on the page where it is published. */
  isHere?: boolean;
};

/** One sentence: how far the settings are, or that they hold. */
export function settingsState(
  t: Translate<'rounds'>,
  plan: { frozenAt: Date | null },
  { problems, isHere = false }: Facts,
): string {
  if (plan.frozenAt !== null) return t('settings.frozenText');
  const toFill = problems.filter(isToFill).length;
  return t('settings.state', { toFill, toMend: problems.length - toFill, isHere: isHere ? 'yes' : 'no' });
}
