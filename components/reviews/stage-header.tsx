import type { ReactNode } from 'react';
import { moverOf } from '@/components/inbox/mover-of';
import { PageHeader } from '@/components/ui/page-header';
import type { StageDetail } from '@/lib/reviews/stages/stage-detail';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { StageTag } from './status-tags';

type StageHeaderProps = { stage: StageDetail; back: string; action?: ReactNode };

export async function StageHeader({ stage, back, action }: StageHeaderProps) {
  const t = await getTranslator('reviews');
  return (
    <PageHeader
      title={`${stage.round.title} · ${stage.name}`}
      tag={<StageTag status={stage.status} />}
      state={stateOf({ t, mover: await moverOf({ ...stage, region: stage.round.region }) }, stage)}
      back={{ href: back, label: t('stage.back') }}
      action={action}
    />
  );
}

type Speaker = { t: Translate<'reviews'>; mover: string };

/** One sentence: how far, whose move, by when. */
function stateOf({ t, mover }: Speaker, { status, isNext, isLast, counts, dueAt, closedAt }: StageDetail): string {
  if (status === 'PLANNED') return t(isNext ? 'stage.statePlannedNext' : 'stage.statePlanned');
  if (status === 'CLOSED')
    return t(isLast ? 'stage.stateClosedLast' : 'stage.stateClosed', {
      at: closedAt === null ? '' : t.dateTime(closedAt),
      passed: counts.passed,
    });
  const { places, assigned, submitted } = counts;
  const due = dueAt === null ? '' : t('stage.dueBy', { dueAt: t.deadline(dueAt) });
  if (assigned < places) return `${t('stage.stateAssign', { missing: places - assigned, mover })}${due}`;
  if (submitted >= places) return t('stage.stateReady', { mover });
  return `${t('stage.stateScoring', { submitted, places })}${due}`;
}
