import { DataTable } from '@/components/ui/data-table';
import type { TreeRegion } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';

/** The tree as a table: indented names, the office of each, and for retired regions what became of them. */
export async function RegionTree({
  regions,
  renameHref,
}: {
  regions: TreeRegion[];
  renameHref: (regionId: string) => string;
}) {
  const t = await getTranslator('regions');
  const validity = ({ validTo, successors }: TreeRegion): string =>
    validTo === null
      ? t('tree.current')
      : [
          t('tree.until', { to: t.day(validTo) }),
          successors.length > 0 && t('tree.successors', { names: successors.map(({ to }) => to.name).join('、') }),
        ]
          .filter(Boolean)
          .join('，');
  return (
    <DataTable
      id="regions"
      caption={t('tree.caption')}
      captionHidden
      dense
      rows={regions}
      rowKey={(region) => region.id}
      columns={[
        {
          key: 'name',
          header: t('tree.name'),
          render: (region) => <span style={{ paddingInlineStart: `${region.depth * 1.5}rem` }}>{region.name}</span>,
        },
        {
          key: 'code',
          header: t('tree.code'),
          render: (region) => region.code ?? (region.custom ? t('tree.noCode') : '—'),
        },
        {
          key: 'office',
          header: t('tree.office'),
          render: ({ id, officeName }) => (
            <a href={renameHref(id)} title={t('tree.rename')}>
              {officeName}
            </a>
          ),
        },
        { key: 'level', header: t('tree.level'), render: (region) => t(`levels.${region.level}`) },
        { key: 'validity', header: t('tree.validity'), render: validity },
      ]}
    />
  );
}
