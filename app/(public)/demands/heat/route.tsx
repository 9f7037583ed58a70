import { sharedDocument } from '@/app/(public)/public-document';
import { PageScript } from '@/app/views/page-script';
import { HeatPicture } from '@/components/demands/heat-picture';
import { RegionSwitch } from '@/components/regions/region-switch';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportMenu } from '@/components/ui/export-menu';
import { LinkButton } from '@/components/ui/link-button';
import { Chips } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { publicHeat } from '@/lib/demands/heat';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { regionOptions } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { table: publicHeat },
  title: async () => (await getTranslator('demands'))('pages.heat.title'),
  async render({ table: { cities, heat } }) {
    const t = await getTranslator('demands');
    const above =
      heat !== null && heat.region.level !== 'CITY' && heat.region.parentId !== null ? heat.region.parentId : null;
    return (
      <>
        <PageScript name="regions" />
        <PageHeader
          title={t('pages.heat.title')}
          state={
            heat === null
              ? t('pages.heat.none')
              : t('pages.heat.state', { region: heat.region.name, count: heat.total })
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
              isCurrent: id === heat?.region.cityId,
            }))}
          />
        )}
        {heat !== null && (
          <RegionSwitch
            action={paths.demandHeat()}
            name="region"
            label={t('pages.heat.switch')}
            regions={await ask(regionOptions, { below: `/${heat.region.cityId}/` })}
            value={heat.region.id}
          />
        )}
        {heat === null || heat.total === 0 ? (
          <EmptyState title={t('pages.heat.none')}>{t('pages.heat.noneHint')}</EmptyState>
        ) : (
          <>
            <HeatPicture heat={heat} />
            <div className="flex justify-end">
              <ExportMenu
                href={(format) => withQuery(paths.listExport('demandHeat'), { of: heat.region.id, format })}
              />
            </div>
          </>
        )}
      </>
    );
  },
});
