import type { Metadata } from 'next';
import { PublicList } from '@/components/demands/public-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemandParams } from '@/lib/demands/list-params';
import { publicDemands } from '@/lib/demands/public-queries';
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
  const [params, t] = [publicDemandParams.parse(await searchParams), await getTranslator('demands')];
  const list = await publicDemands(params);
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
      <PageHeader title={t('pages.list.title')} state={t('pages.list.state', { count: list.total })} action={action} />
      <PublicList {...list} params={params} />
    </>
  );
}
