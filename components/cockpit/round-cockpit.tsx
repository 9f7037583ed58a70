import { RoundFacts } from '@/components/rounds/round-facts';
import type { RoundCockpit as Cockpit } from '@/lib/cockpit/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { AnnouncementWarning } from './announcement-warning';
import { DatedTimeline } from './dated-timeline';
import { FunnelPicture } from './funnel-picture';
import { LateSection } from './late-section';
import { MoneySection } from './money-section';
import { ReviewProgress } from './review-progress';
import { RunningNow } from './running-now';
import { WaitingSection } from './waiting-section';
import { WhatComesNext } from './what-comes-next';

type RoundCockpitProps = {
  cockpit: Cockpit;
  now: Date;
  /** Absent for whoever only watches. */
  nudge?: FormAction;
  correct?: FormAction;
};

/** A round at one look; whoever only watches sees the same without acts. What it is recedes to the end, folded. */
export async function RoundCockpit({ cockpit, now, nudge, correct }: RoundCockpitProps) {
  const { header, round, steps, funnel, progress, money, waiting, late } = cockpit;
  const isOver = header.status === 'AWARDED' || header.status === 'CANCELLED';
  const t = await getTranslator('cockpit');
  return (
    <div className="cockpit">
      <AnnouncementWarning cockpit={cockpit} {...(correct && header.mayManage ? { correct } : {})} />
      {header.mayManage && !isOver && <WaitingSection waiting={waiting} inCharge={header.inCharge} now={now} />}
      {header.status === 'AWARDED' && <RunningNow cockpit={cockpit} />}
      {header.mayManage && isOver && <WhatComesNext header={header} />}
      <DatedTimeline steps={steps} />
      <ReviewProgress roundId={header.id} progress={progress} late={late} now={now} />
      <LateSection roundId={header.id} late={late} now={now} {...(nudge && header.mayManage ? { nudge } : {})} />
      {header.publishedAt !== null && <FunnelPicture roundId={header.id} funnel={funnel} progress={progress} />}
      <MoneySection money={money} isConfirmed={header.status === 'AWARDED'} />
      <details className="fold section">
        <summary>
          <h2 id="facts">{t('facts.title')}</h2>
          <span>{header.region.name}</span>
        </summary>
        <RoundFacts round={round} />
      </details>
    </div>
  );
}
