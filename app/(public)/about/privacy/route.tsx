import { publicDocument } from '@/app/(public)/public-document';
import { AboutParts } from '@/components/about/about-parts';
import { PageHeader } from '@/components/ui/page-header';
import { contactDays } from '@/lib/demands/retention/contact-days';
import { getTranslator } from '@/lib/web/messages';
import { siteWords } from '@/lib/web/site-facts';

const parts = ['who', 'what', 'why', 'open', 'safe', 'kept', 'rights', 'contact'] as const;

export const { GET } = publicDocument({
  enter: 'everybody',
  reads: {},
  title: async () => (await getTranslator('about'))('privacy.title'),
  render: async () => {
    const t = await getTranslator('about');
    const words = { ...siteWords(), days: contactDays() };
    return (
      <>
        <PageHeader title={t('privacy.title')} state={t('privacy.state')} />
        <AboutParts
          parts={parts.map((key) => ({ key, title: t(`privacy.${key}.title`), text: t(`privacy.${key}.text`, words) }))}
        />
      </>
    );
  },
});
