import { deskDocument } from '@/app/desk-document';
import { Inbox } from '@/components/inbox/inbox';
import { MyStages } from '@/components/reviews/my-stages';
import { PageHeader } from '@/components/ui/page-header';
import { countOf } from '@/lib/inbox/groups';
import { waitingForExpert } from '@/lib/inbox/waiting-for';
import { expertStages } from '@/lib/reviews/scoring/my-assignments';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { waiting: waitingForExpert, stages: expertStages },
  title: async () => (await getTranslator('inbox'))('review.title'),
  async render({ waiting, stages, now }) {
    const t = await getTranslator('inbox');
    return (
      <>
        <PageHeader
          title={t('review.title')}
          {...(waiting.length > 0 ? { state: t('review.state', countOf(waiting, now)) } : {})}
        />
        <Inbox waiting={waiting} now={now} empty={{ title: t('review.empty'), hint: t('review.emptyHint') }} />
        <MyStages stages={stages} />
      </>
    );
  },
});
