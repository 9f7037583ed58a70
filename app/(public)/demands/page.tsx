import type { Metadata } from 'next';
import { PublicList } from '@/components/demands/public-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemandList } from '@/lib/demands/lists/public-list';
import { publicDemands } from '@/lib/demands/lists/read-public-list';
import { readAsked } from '@/lib/lists/asked';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('demands'))('pages.list.title') };
}

export default async function DemandsPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [query, now, t] = [await searchParams, new Date(), await getTranslator('demands')];
  const asked = readAsked(publicDemandList, query);
  const list = await publicDemands(asked, { now });
  const action = (
    <>
      <LinkButton href={paths.openDemandCalls()} kind="primary">
        {t('pages.form.title')}
      </LinkButton>
      <LinkButton href={paths.demandHeat()}>{t('pages.heat.title')}</LinkButton>
    </>
  );
  return (
    <>
      <PageHeader
        title={t('pages.list.title')}
        state={t('pages.list.state', { count: list.page.total })}
        action={action}
      />
      <PublicList {...list} asked={asked} now={now} />
    </>
  );
}
