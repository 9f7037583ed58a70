import { sharedDocument } from '@/app/(public)/public-document';
import { GuideList } from '@/components/topics/guide-list';
import { publicGuideState } from '@/components/topics/guide-state';
import { PageHeader } from '@/components/ui/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { paths } from '@/lib/paths/paths';
import { type TopicGuide, topicGuide } from '@/lib/topics/guide';
import { getTranslator } from '@/lib/web/messages';

const titleOf = async ({ round }: TopicGuide) => (await getTranslator('topics'))('guide.title', { round: round.title });

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: { guide: topicGuide },
  title: async ({ guide }) => ({ title: await titleOf(guide), body: guide.round.region.officeName }),
  async render({ guide }) {
    const [{ round }, t] = [guide, await getTranslator('topics')];
    return (
      <>
        <PageHeader
          title={await titleOf(guide)}
          state={publicGuideState(t, guide)}
          {...(round.publishedAt === null
            ? {}
            : { back: { href: paths.publishedRound(round.id), label: t('guide.back') } })}
          action={<PrintButton label={t('guide.print')} />}
        />
        <GuideList guide={guide} />
      </>
    );
  },
});
