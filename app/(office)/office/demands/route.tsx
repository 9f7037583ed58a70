import { deskDocument } from '@/app/desk-document';
import { ViewsOf, viewActions } from '@/app/views/views-of';
import { DemandQueue } from '@/components/demands/demand-queue';
import { ExportTrail } from '@/components/trail/export-trail';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { demandList } from '@/lib/demands/lists/demand-list';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { demandExports } from '@/lib/exports/queries';
import { subtreesOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { topicsToFilterBy } from '@/lib/topics/topic-filter';
import { getTranslator } from '@/lib/web/messages';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: viewActions,
  reads: { queue: officeDemands, topics: topicsToFilterBy, taken: demandExports },
  title: async () => (await getTranslator('demands'))('pages.queue.title'),
  render: async ({ queue, topics, taken, actor, now }) => {
    const t = await getTranslator('demands');
    return (
      <>
        <PageHeader
          title={t('pages.queue.title')}
          state={t('pages.queue.state', {
            count: queue.page.total,
            overdue: queue.overdue,
            office: queue.office ?? 'all',
          })}
          action={
            subtreesOf(actor, 'OFFICER').length > 0 && (
              <LinkButton href={paths.enterDemand()} kind="primary">
                {t('pages.enter.title')}
              </LinkButton>
            )
          }
          menu={{
            label: t('pages.queue.more'),
            items: (
              <>
                <a href={paths.officeDemandCalls()}>{t('pages.calls.title')}</a>
                <a href={paths.demandHeat()}>{t('pages.heat.title')}</a>
              </>
            ),
          }}
        />
        <DemandQueue
          {...queue}
          topics={topics}
          now={now}
          views={<ViewsOf list={demandList} asked={queue.asked} path={paths.officeDemands()} />}
        />
        <ExportTrail lines={taken} />
      </>
    );
  },
});
