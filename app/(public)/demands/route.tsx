import { publicDocument } from '@/app/(public)/public-document';
import { PublicList } from '@/components/demands/public-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemands } from '@/lib/demands/lists/read-public-list';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = publicDocument({
  enter: 'everybody',
  reads: { list: publicDemands },
  title: async () => (await getTranslator('demands'))('pages.list.title'),
  render: async ({ list, now }) => {
    const t = await getTranslator('demands');
    const action = (
      <>
        <LinkButton href={paths.openDemandCalls()} kind="primary">
          {t('pages.form.title')}
        </LinkButton>
        <LinkButton href={paths.findDemand()}>{t('pages.find.title')}</LinkButton>
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
        <PublicList {...list} now={now} />
      </>
    );
  },
});
