import { deskDocument } from '@/app/desk-document';
import { Comparison } from '@/components/applications/together/comparison';
import { EarlierList } from '@/components/applications/together/earlier-list';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { earlierAnswers } from '@/lib/applications/together/earlier-answers';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { restoreAnswerAction } from '../actions';

/** What stood in an application before, and the way back to it. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { restoreAnswerAction },
  reads: { kept: earlierAnswers },
  title: async () => (await getTranslator('applications'))('earlier.title'),
  async render({ kept: { own, earlier, comparison } }) {
    const t = await getTranslator('applications');
    const { id, title } = own.application;
    return (
      <>
        <PageHeader
          title={t('earlier.title')}
          state={t('earlier.state')}
          back={{ href: paths.myApplication(id), label: title || t('mine.untitled') }}
        />
        {comparison !== null && (
          <Comparison applicationId={id} comparison={comparison} action={own.mayEdit ? restoreAnswerAction : null} />
        )}
        <Section id="all" title={t('earlier.all')}>
          <EarlierList applicationId={id} earlier={earlier} opened={comparison} />
        </Section>
      </>
    );
  },
});
