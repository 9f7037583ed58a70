import { publicDocument } from '@/app/(public)/public-document';
import { AboutParts } from '@/components/about/about-parts';
import { PageHeader } from '@/components/ui/page-header';
import { getTranslator } from '@/lib/web/messages';
import { siteWords } from '@/lib/web/site-facts';

const parts = ['type', 'keys', 'phones', 'print', 'limits', 'contact'] as const;

export const { GET } = publicDocument({
  enter: 'everybody',
  reads: {},
  title: async () => (await getTranslator('about'))('accessibility.title'),
  render: async () => {
    const t = await getTranslator('about');
    const words = siteWords();
    return (
      <>
        <PageHeader title={t('accessibility.title')} state={t('accessibility.state')} />
        <AboutParts
          parts={parts.map((key) => ({
            key,
            title: t(`accessibility.${key}.title`),
            text: t(`accessibility.${key}.text`, words),
          }))}
        />
      </>
    );
  },
});
