import { Disclosure } from '@/components/ui/disclosure';
import { DataTable } from '@/components/ui/tables/data-table';
import type { TreeRegion } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { foldedTree } from './folded-tree';

type RegionTreeProps = { regions: TreeRegion[]; renameHref: (regionId: string) => string };

/** The tree from above. Of several cities each is folded away under its name; of one its districts stand open. */
export async function RegionTree({ regions, renameHref }: RegionTreeProps) {
  const t = await getTranslator('regions');
  const { above, folds } = foldedTree(regions, 'CITY');
  if (folds.length < 2) return <DistrictTree id="regions" regions={regions} renameHref={renameHref} />;
  return (
    <>
      <RegionTable id="regions" regions={above} renameHref={renameHref} />
      <div className="mt-6">
        {folds.map(({ head, below }) => (
          <Disclosure key={head.id} label={t('tree.fold', { name: head.name, count: below.length })}>
            <DistrictTree id={`regions-${head.id}`} regions={below} renameHref={renameHref} from={head.depth + 1} />
          </Disclosure>
        ))}
      </div>
    </>
  );
}

/** Districts stand open, what lies in each is folded away until asked for. */
async function DistrictTree({ id, regions, renameHref, from = 0 }: RegionTableProps) {
  const t = await getTranslator('regions');
  const { above, folds } = foldedTree(regions);
  return (
    <>
      {above.length > 0 && <RegionTable id={id} regions={above} renameHref={renameHref} from={from} />}
      <div className="mt-6">
        {folds.map(({ head, below }) => (
          <Disclosure
            key={head.id}
            label={t('tree.fold', { name: head.name, count: below.length })}
            open={folds.length === 1}
          >
            <RegionTable id={`regions-${head.id}`} regions={below} renameHref={renameHref} from={head.depth + 1} />
          </Disclosure>
        ))}
      </div>
    </>
  );
}

type RegionTableProps = RegionTreeProps & { id: string /** The depth that is not indented. */; from?: number };

/** Indented names, the office of each, and for retired regions what became of them. */
async function RegionTable({ id: tableId, regions, renameHref, from = 0 }: RegionTableProps) {
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
      id={tableId}
      caption={t('tree.caption')}
      captionHidden
      exported={tableId === 'regions'}
      dense
      rows={regions}
      rowKey={(region) => region.id}
      columns={[
        {
          key: 'name',
          header: t('tree.name'),
          render: (region) => (
            <span style={{ paddingInlineStart: `${(region.depth - from) * 1.5}rem` }}>{region.name}</span>
          ),
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
