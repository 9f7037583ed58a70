import type { PublicProject } from '@/lib/disclosure/projects';
import { formatYuan } from '@/lib/kernel/money';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { Translate } from '@/lib/web/messages';

type Dated = { round: Pick<PublicProject['round'], 'executionFrom' | 'executionTo'> };
type Stated = Dated & { round: Pick<PublicProject['round'], 'title'>; amountFen: bigint };

export type ProjectPhase = 'toBegin' | 'underWay' | 'periodOver';

/** How far it is by its days; null where it has none. No progress is published yet. */
export function projectPhase(
  { round: { executionFrom: from, executionTo: to } }: Dated,
  now: Date,
): ProjectPhase | null {
  if (from === null || to === null) return null;
  const today = shanghaiDay(now);
  if (today < from) return 'toBegin';
  return today > to ? 'periodOver' : 'underWay';
}

/** One sentence: of which round, with how much, and how far it is. */
export function projectState(t: Translate<'disclosure'>, { round, amountFen }: Stated, now: Date): string {
  const awarded = t('project.state', { round: round.title, amount: formatYuan(amountFen) });
  const phase = projectPhase({ round }, now);
  if (phase === null) return awarded;
  const day = (phase === 'toBegin' ? round.executionFrom : round.executionTo) ?? '';
  return awarded + t(`project.${phase}`, { day: t.day(day) });
}
