import type { ReactNode } from 'react';
import { moverOf } from '@/components/inbox/mover-of';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import type { RoundHeaderFacts } from '@/lib/rounds/header';
import { roundPhase } from '@/lib/rounds/rules';
import { getTranslator } from '@/lib/web/messages';
import { roundState } from './round-state';
import { RoundStatusTag } from './round-status-tag';
import { type RoundTab, RoundTabs } from './round-tabs';

type RoundHeaderProps = {
  header: RoundHeaderFacts;
  now: Date;
  current: RoundTab;
  /** Says what this page is about instead of the round's own stage. */
  state?: ReactNode;
  action?: ReactNode;
  menu?: { label: string; items: ReactNode };
};

/** Title, state and tabs on top of every page of a round. */
export async function RoundHeader({ header, now, current, state, action, menu }: RoundHeaderProps) {
  const t = await getTranslator('rounds');
  return (
    <>
      <PageHeader
        title={header.title}
        state={state ?? roundState({ t, mover: await moverOf(header.inCharge) }, header, now)}
        tag={<RoundStatusTag phase={roundPhase(header, now)} />}
        back={{ href: header.mayManage ? paths.officeRounds() : paths.observeRounds(), label: t('list.title') }}
        action={action}
        {...(menu === undefined ? {} : { menu })}
      />
      <RoundTabs
        roundId={header.id}
        current={current}
        mayRehearse={header.mayEdit}
        isPublished={header.publishedAt !== null}
        hasTopics={header.hasTopics}
        late={header._count.lateEntries}
        isWatched={!header.mayManage}
      />
    </>
  );
}
