import { RoundFacts } from '@/components/rounds/round-facts';
import type { RoundCockpit as Cockpit } from '@/lib/cockpit/queries';
import { getTranslator } from '@/lib/web/messages';
import { DatedTimeline } from './dated-timeline';
import { FunnelPicture } from './funnel-picture';
import { MoneySection } from './money-section';
import { WaitingSection } from './waiting-section';

/** A round at one look; whoever only watches sees the same without acts. What it is recedes to the end, folded. */
export async function RoundCockpit({ cockpit, now }: { cockpit: Cockpit; now: Date }) {
  const { header, round, steps, funnel, money, waiting } = cockpit;
  const t = await getTranslator('cockpit');
  return (
    <>
      {header.mayManage && <WaitingSection waiting={waiting} now={now} />}
      <DatedTimeline steps={steps} />
      {header.publishedAt !== null && <FunnelPicture roundId={header.id} funnel={funnel} />}
      <MoneySection money={money} isConfirmed={header.status === 'AWARDED'} />
      <details className="fold section">
        <summary>
          <h2 id="facts">{t('facts.title')}</h2>
          <span>{header.region.name}</span>
        </summary>
        <RoundFacts round={round} />
      </details>
    </>
  );
}
