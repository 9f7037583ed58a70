import type { Metadata } from 'next';
import { ViewsOf } from '@/app/views/views-of';
import { DemandQueue } from '@/components/demands/demand-queue';
import { ExportTrail } from '@/components/trail/export-trail';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { demandList } from '@/lib/demands/lists/demand-list';
import { officeDemands } from '@/lib/demands/lists/read-demand-list';
import { subtreesOf } from '@/lib/kernel/actor';
import { readAsked } from '@/lib/lists/asked';
import { paths } from '@/lib/paths/paths';
import { demandsOfTopic, topicsToFilterBy } from '@/lib/topics/topic-filter';
import { exportsOf } from '@/lib/trail/exports-of';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('demands'))('pages.queue.title') };
}

export default async function OfficeDemandsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [actor, query, now, t] = [
    await signedInActor(),
    await searchParams,
    new Date(),
    await getTranslator('demands'),
  ];
  const asked = readAsked(demandList, query);
  const cities = actor.grants.flatMap(({ role, cityId }) =>
    role === 'OFFICER' || role === 'OBSERVER' ? (cityId ?? []) : [],
  );
  const [queue, topics, taken] = await Promise.all([
    officeDemands(actor, { asked, ofTopic: demandsOfTopic, now }),
    topicsToFilterBy(actor),
    exportsOf(['demandList', 'demandHeat'], cities),
  ]);
  return (
    <>
      <PageHeader
        title={t('pages.queue.title')}
        state={t('pages.queue.state', { count: queue.page.total, overdue: queue.overdue })}
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
        asked={asked}
        now={now}
        views={<ViewsOf list={demandList} asked={asked} path={paths.officeDemands()} />}
      />
      <ExportTrail lines={taken} />
    </>
  );
}
