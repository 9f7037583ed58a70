import { publicDocument } from '@/app/(public)/public-document';
import { AboutParts } from '@/components/about/about-parts';
import { PageHeader } from '@/components/ui/page-header';
import { daysOf } from '@/lib/jobs/retention/terms';
import { getTranslator } from '@/lib/web/messages';
import { siteWords } from '@/lib/web/site-facts';

const parts = ['who', 'what', 'why', 'open', 'safe', 'kept', 'rights', 'contact'] as const;

export const { GET } = publicDocument({
  enter: 'everybody',
  reads: {},
  title: async () => (await getTranslator('about'))('privacy.title'),
  render: async () => {
    const t = await getTranslator('about');
    const words = {
      ...siteWords(),
      days: daysOf('DEMAND_CONTACT_DAYS'),
      drafts: daysOf('DRAFT_CONTACT_DAYS'),
      applications: daysOf('APPLICATION_CONTACT_DAYS'),
      registrations: daysOf('REGISTRATION_DAYS'),
      letters: daysOf('LETTER_DAYS'),
    };
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
