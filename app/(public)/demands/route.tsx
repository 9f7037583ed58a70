import { sharedDocument } from '@/app/(public)/public-document';
import { RaiseLink } from '@/components/demands/calls/raise-link';
import { PublicList } from '@/components/demands/public-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { publicDemandCalls } from '@/lib/demands/calls/call-queries';
import { publicDemands } from '@/lib/demands/lists/read-public-list';
import { paths } from '@/lib/paths/paths';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { list: publicDemands },
  title: async () => (await getTranslator('demands'))('pages.list.title'),
  render: async ({ list, now }) => {
    const t = await getTranslator('demands');
    const action = (
      <>
        <RaiseLink calls={await ask(publicDemandCalls, {})} label={t('pages.form.title')} />
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
