import { DataTable } from '@/components/ui/tables/data-table';
import type { Root } from '@/lib/seals/roots-file';
import { getTranslator } from '@/lib/web/messages';

type RootsTableProps = {
  id: string;
  caption: string;
  /** With the city's name, where there are several; '' is that of no city. */
  roots: readonly (Root & { city?: string })[];
};

/** Where chains ended, day by day. */
export async function RootsTable({ id, caption, roots }: RootsTableProps) {
  const t = await getTranslator('seals');
  const city = { key: 'city', header: t('roots.city'), render: (root: { city?: string }) => root.city || t('none') };
  return (
    <DataTable
      id={id}
      caption={caption}
      dense
      rows={[...roots]}
      rowKey={({ chain, day }) => `${chain} ${day}`}
      columns={[
        ...(roots.some((root) => root.city !== undefined) ? [city] : []),
        { key: 'day', header: t('roots.day'), nowrap: true, render: ({ day }) => day },
        { key: 'position', header: t('roots.position'), align: 'right', render: ({ position }) => position },
        {
          key: 'hash',
          header: t('roots.hash'),
          render: ({ hash }) => <code className="break-all text-small">{hash}</code>,
        },
      ]}
    />
  );
}
