import { notFound } from 'next/navigation';
import { deskDocument } from '@/app/desk-document';
import { Overdue } from '@/components/cockpit/overdue';
import { WorthALook } from '@/components/cockpit/worth-a-look';
import { RoundsUnderWay } from '@/components/inbox/rounds-under-way';
import { tasksOf } from '@/components/inbox/tasks-of';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { TaskList } from '@/components/ui/task-list';
import { roundExceptions } from '@/lib/cockpit/exceptions-of-round';
import { lateRounds } from '@/lib/cockpit/nudging/late-rounds';
import { subtreesOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { drawsToPerform } from '@/lib/reviews/drawing/draws-to-perform';
import { roundsUnderWay } from '@/lib/rounds/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { rounds: roundsUnderWay, draws: drawsToPerform },
  title: async () => (await getTranslator('inbox'))('observe.title'),
  async render({ rounds, draws, actor, now }) {
    if (subtreesOf(actor, 'OBSERVER').length === 0) notFound();
    const t = await getTranslator('inbox');
    const watched = await Promise.all(
      rounds.map(async ({ id, title }) => ({ id, title, exceptions: await ask(roundExceptions, { roundId: id }) })),
    );
    const late = await ask(lateRounds, {});
    return (
      <>
        <PageHeader
          title={t('observe.title')}
          state={t('observe.state', {
            count: rounds.length,
            publicising: rounds.filter(({ status }) => status === 'PUBLICISING').length,
          })}
          action={<LinkButton href={paths.observeRounds()}>{t('observe.all')}</LinkButton>}
        />
        {draws.length > 0 && (
          <Section id="draws" title={t('observe.draws')}>
            <TaskList tasks={await tasksOf(draws, now)} />
          </Section>
        )}
        <Overdue rounds={late} now={now} />
        {watched.length > 0 && <WorthALook rounds={watched} />}
        <RoundsUnderWay
          title={t('observe.rounds')}
          empty={t('observe.noRounds')}
          rounds={rounds}
          href={paths.observeRound}
          now={now}
        />
      </>
    );
  },
});
