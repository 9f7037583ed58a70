import { notFound } from 'next/navigation';
import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { RoundList } from '@/components/rounds/round-list';
import { PageHeader } from '@/components/ui/page-header';
import { subtreesOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { officeRounds } from '@/lib/rounds/read-round-list';
import { roundList } from '@/lib/rounds/round-list';
import { getTranslator } from '@/lib/web/messages';

/** Every round that somebody watches, those that are over with them: the office's list, leading to what observers see. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: viewActions,
  reads: { list: officeRounds },
  title: async () => (await getTranslator('inbox'))('observe.all'),
  async render({ list, actor, now }) {
    if (subtreesOf(actor, 'OBSERVER').length === 0) notFound();
    const [t, rounds] = [await getTranslator('inbox'), await getTranslator('rounds')];
    const path = paths.observeRounds();
    return (
      <>
        <PageHeader
          title={t('observe.all')}
          state={rounds('list.state', { count: list.page.total })}
          back={{ href: paths.observe(), label: t('observe.title') }}
        />
        <RoundList
          {...list}
          path={path}
          rowHref={paths.observeRound}
          now={now}
          views={<ViewsOf list={roundList} asked={list.asked} path={path} />}
        />
      </>
    );
  },
});
