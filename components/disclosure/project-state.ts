import type { PublicProject } from '@/lib/disclosure/projects';
import { formatYuan } from '@/lib/kernel/money';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import type { Translate } from '@/lib/web/messages';

type Dated = { round: Pick<PublicProject['round'], 'executionFrom' | 'executionTo'> };
type Stated = Dated & { round: Pick<PublicProject['round'], 'title'>; amountFen: bigint };

export type ProjectPhase = 'toBegin' | 'underWay' | 'periodOver';

/** How far it is by its days; null where it has none. */
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

/** What comes next and by when, where nothing of its progress is published yet. */
export function nextOfProject(
  t: Translate<'disclosure'>,
  { round }: { round: Dated['round'] & Pick<PublicProject['round'], 'region'> },
  now: Date,
): string {
  const phase = projectPhase({ round }, now);
  const office = round.region.officeName;
  if (phase === null) return t('project.nextUndated');
  if (phase === 'toBegin') return t('project.nextToBegin', { day: t.day(round.executionFrom ?? '') });
  const day = t.day(round.executionTo ?? '');
  return t(phase === 'underWay' ? 'project.nextUnderWay' : 'project.nextPeriodOver', { day, office });
}
