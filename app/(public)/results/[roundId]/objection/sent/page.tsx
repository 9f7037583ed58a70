import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

/** Says what happens next; nothing about the objection itself, which only its sender and the office know. */
const screen = page({
  enter: 'anyone',
  reads: {},
  title: async () => (await getTranslator('disclosure'))('objectionDone.title'),
  async render({ address }) {
    const t = await getTranslator('disclosure');
    return (
      <>
        <PageHeader
          title={t('objectionDone.title')}
          back={{ href: paths.result(String(address['roundId'])), label: t('objectionDone.back') }}
        />
        <Notice tone="passed">{t('objectionDone.text')}</Notice>
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
