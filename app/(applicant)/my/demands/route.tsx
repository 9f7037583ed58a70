import { deskDocument } from '@/app/desk-document';
import { MyClaims } from '@/components/demands/my-claims';
import { MyDemands } from '@/components/demands/my-demands';
import { LinkButton } from '@/components/ui/link-button';
import { Tabs } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { claimsOfMine } from '@/lib/demands/claims/claims-of-mine';
import { myDemands } from '@/lib/demands/submitting/own-queries';
import { withQuery } from '@/lib/kernel/with-query';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What one has raised and, beside it, what one's organisations have taken on. */
export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { rows: myDemands, claims: claimsOfMine },
  title: async () => (await getTranslator('demands'))('pages.mine.title'),
  async render({ rows, claims, address: { tab }, actor, now }) {
    const t = await getTranslator('demands');
    // Opens at what there is.
    const isClaimed = tab === 'claimed' || (tab === undefined && rows.length === 0 && claims.length > 0);
    return (
      <>
        <PageHeader
          title={t('pages.mine.title')}
          state={
            isClaimed
              ? t('pages.myClaims.state', { count: claims.length })
              : t('pages.mine.state', { count: rows.length })
          }
          {...(actor.memberships.length > 0 && {
            action: (
              <LinkButton href={withQuery(paths.publicDemands(), { status: 'OPEN_FOR_CLAIM' })}>
                {t('pages.myClaims.find')}
              </LinkButton>
            ),
          })}
        />
        <Tabs
          label={t('pages.mine.title')}
          links={[
            {
              href: withQuery(paths.myDemands(), { tab: 'raised' }),
              label: t('pages.mine.raised'),
              count: rows.length,
              isCurrent: !isClaimed,
            },
            {
              href: paths.claimedDemands(),
              label: t('pages.mine.claimed'),
              count: claims.length,
              isCurrent: isClaimed,
            },
          ]}
        />
        {isClaimed ? <MyClaims claims={claims} now={now} /> : <MyDemands rows={rows} />}
      </>
    );
  },
});
