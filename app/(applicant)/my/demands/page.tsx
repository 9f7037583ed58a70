import { MyDemands } from '@/components/demands/my-demands';
import { PageHeader } from '@/components/ui/page-header';
import { myDemands } from '@/lib/demands/submitting/own-queries';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
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

export const generateMetadata = screen.head;
export default screen.body;
