import { deskDocument } from '@/app/desk-document';
import { MyDemands } from '@/components/demands/my-demands';
import { PageHeader } from '@/components/ui/page-header';
import { myDemands } from '@/lib/demands/submitting/own-queries';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { rows: myDemands },
  title: async () => (await getTranslator('demands'))('pages.mine.title'),
  async render({ rows }) {
    const t = await getTranslator('demands');
    return (
      <>
        <PageHeader title={t('pages.mine.title')} state={t('pages.mine.state', { count: rows.length })} />
        <MyDemands rows={rows} />
      </>
    );
  },
});
