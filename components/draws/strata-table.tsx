import { DataTable } from '@/components/ui/tables/data-table';
import type { DrawExclusion } from '@/lib/db/generated/enums';
import type { DrawRule } from '@/lib/reviews/drawing/rule';
import { getTranslator } from '@/lib/web/messages';
import { kindSaid } from './kind-said';

type StrataTableProps = {
  rule: DrawRule;
  tickets: readonly { stratum: number; exclusion: DrawExclusion | null }[];
};

/** Seats by kind, among how many they are drawn, and with which chance each of them: the same for all of one kind. */
export async function StrataTable({ rule, tickets }: StrataTableProps) {
  const [t, experts] = [await getTranslator('draws'), await getTranslator('experts')];
  const rows = rule.strata.map(({ kind, seats }, stratum) => ({
    kind: kindSaid({ t, experts }, rule.strata, kind),
    seats,
    eligible: tickets.filter((one) => one.stratum === stratum && one.exclusion === null).length,
  }));
  return (
    <DataTable
      id="strata"
      caption={t('detail.strata')}
      captionHidden
      dense
      exported={false}
      rows={rows}
      rowKey={({ kind }) => kind}
      columns={[
        { key: 'kind', header: t('columns.kind'), render: ({ kind }) => kind },
        { key: 'seats', header: t('columns.seats'), render: ({ seats }) => seats, align: 'right' },
        { key: 'eligible', header: t('columns.eligible'), render: ({ eligible }) => eligible, align: 'right' },
        {
          key: 'chance',
          header: t('columns.chance'),
          render: ({ seats, eligible }) => `${seats} / ${eligible}`,
          align: 'right',
        },
      ]}
    />
  );
}
