import type { Metadata } from 'next';
import { HeatTable } from '@/components/demands/heat-table';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportMenu } from '@/components/ui/export-menu';
import { LinkButton } from '@/components/ui/link-button';
import { Chips } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { demandHeat, heatCities } from '@/lib/demands/heat';
import { publicDemandList } from '@/lib/demands/lists/public-list';
import { withQuery } from '@/lib/kernel/with-query';
import { readAsked } from '@/lib/lists/asked';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('demands'))('pages.heat.title') };
}

export default async function HeatPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const [{ region }, cities, t] = [
    readAsked(publicDemandList, await searchParams).filters,
    await heatCities(),
    await getTranslator('demands'),
  ];
  const regionId = region ?? cities[0]?.id;
  const heat = regionId === undefined ? null : await demandHeat(regionId, new Date());
  const above =
    heat !== null && heat.region.level !== 'CITY' && heat.region.parentId !== null ? heat.region.parentId : null;
  return (
    <>
      <PageHeader
        title={t('pages.heat.title')}
        state={
          heat === null ? t('pages.heat.none') : t('pages.heat.state', { region: heat.region.name, count: heat.total })
        }
        back={
          above === null
            ? { href: paths.publicDemands(), label: t('pages.list.title') }
            : { href: paths.demandHeatOf(above), label: t('pages.heat.up') }
        }
        action={
          heat !== null && (
            <LinkButton href={paths.threeLists(heat.region.id)}>
              {t('pages.heat.lists', { region: heat.region.name })}
            </LinkButton>
          )
        }
      />
      {cities.length > 1 && (
        <Chips
          label={t('pages.heat.cities')}
          links={cities.map(({ id, name }) => ({
            href: paths.demandHeatOf(id),
            label: name,
            isCurrent: id === regionId,
          }))}
        />
      )}
      {heat === null || heat.total === 0 ? (
        <EmptyState title={t('pages.heat.none')}>{t('pages.heat.noneHint')}</EmptyState>
      ) : (
        <>
          <HeatTable heat={heat} />
          <ExportMenu href={(format) => withQuery(paths.listExport('demandHeat'), { of: heat.region.id, format })} />
        </>
      )}
    </>
  );
}
