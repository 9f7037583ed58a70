import type { PublicProject } from '@/lib/disclosure/projects';
import { formatYuan } from '@/lib/kernel/money';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { Translate } from '@/lib/web/messages';

type Stated = { round: Pick<PublicProject['round'], 'title' | 'executionFrom' | 'executionTo'>; amountFen: bigint };

/** One sentence: of which round, with how much, and how far it is by its days. No progress is published yet. */
export function projectState(t: Translate<'disclosure'>, { round, amountFen }: Stated, now: Date): string {
  const { title, executionFrom: from, executionTo: to } = round;
  const awarded = t('project.state', { round: title, amount: formatYuan(amountFen) });
  if (from === null || to === null) return awarded;
  const today = shanghaiDay(now);
  if (today < from) return awarded + t('project.toBegin', { day: t.day(from) });
  return awarded + t(today > to ? 'project.periodOver' : 'project.underWay', { day: t.day(to) });
}
