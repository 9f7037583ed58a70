import { publicDocument } from '@/app/(public)/public-document';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Says what happens next; nothing about the objection itself, which only its sender and the office know. */
export const { GET } = publicDocument({
  enter: 'everybody',
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
