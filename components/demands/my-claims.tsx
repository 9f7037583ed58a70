import { EmptyState } from '@/components/ui/empty-state';
import { DataTable } from '@/components/ui/tables/data-table';
import type { OwnClaim } from '@/lib/demands/claims/claims-of-mine';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { claimNext } from './claim-next';
import { DemandStatusTag } from './demand-status-tag';

/** What one's organisations have claimed: what happens next, and by when. */
export async function MyClaims({ claims, now }: { claims: OwnClaim[]; now: Date }) {
  const [t, inbox] = [await getTranslator('demands'), await getTranslator('inbox')];
  if (claims.length === 0) {
    return (
      <EmptyState
        title={t('pages.myClaims.none')}
        action={<a href={`${paths.publicDemands()}?status=OPEN_FOR_CLAIM`}>{t('pages.myClaims.find')}</a>}
      >
        {t('pages.myClaims.noneHint')}
      </EmptyState>
    );
  }
  const nextOf = ({ demand: { status }, releasedAt, ...claim }: OwnClaim): string =>
    releasedAt === null ? claimNext({ t, inbox, now }, { ...claim, status }) : '—';
  return (
    <DataTable
      id="my-claims"
      caption={t('pages.myClaims.title')}
      captionHidden
      rows={claims}
      rowKey={({ id }) => id}
      rowHref={({ demand }) => paths.claimDemand(demand.id)}
      columns={[
        { key: 'title', header: t('pages.list.demand'), render: ({ demand }) => demand.publicTitle },
        {
          key: 'status',
          header: t('fields.status'),
          phone: 'state',
          render: ({ demand, releasedAt }) =>
            releasedAt === null ? <DemandStatusTag status={demand.status} /> : t('pages.myClaims.released'),
        },
        { key: 'next', header: t('pages.myClaims.next'), render: (claim) => nextOf(claim) },
        { key: 'region', header: t('fields.region'), nowrap: true, render: ({ demand }) => demand.region.name },
        {
          key: 'claimed',
          header: t('pages.demand.claimedOn'),
          nowrap: true,
          render: ({ claimedAt }) => t.day(claimedAt),
        },
      ]}
    />
  );
}
