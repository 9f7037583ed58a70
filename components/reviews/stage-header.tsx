import type { ReactNode } from 'react';
import { moverOf } from '@/components/inbox/mover-of';
import { PageHeader } from '@/components/ui/page-header';
import type { StageDetail } from '@/lib/reviews/stages/stage-detail';
import { getTranslator } from '@/lib/web/messages';
import { stageState } from './stage-state';
import { StageTag } from './status-tags';

type StageHeaderProps = { stage: StageDetail; now: Date; back: string; action?: ReactNode };

export async function StageHeader({ stage, now, back, action }: StageHeaderProps) {
  const t = await getTranslator('reviews');
  return (
    <PageHeader
      title={`${stage.round.title} · ${stage.name}`}
      tag={<StageTag status={stage.status} />}
      state={stageState({ t, mover: await moverOf(stage.inCharge) }, stage, now)}
      back={{ href: back, label: t('stage.back') }}
      action={action}
    />
  );
}
