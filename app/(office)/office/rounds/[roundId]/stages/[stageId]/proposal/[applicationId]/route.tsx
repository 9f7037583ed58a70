import { deskDocument } from '@/app/desk-document';
import { ProposedEntry } from '@/components/reviews/proposal/proposed-entry';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { proposedEntry } from '@/lib/reviews/proposals/proposed-entry';
import { getTranslator } from '@/lib/web/messages';
import { addReadingAction, removeReadingAction } from '../actions';

/** One application of a proposal: who shall read it is changed here, by the checks of every assignment. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { addReadingAction, removeReadingAction },
  reads: { entry: proposedEntry },
  title: ({ entry }) => entry.application.title,
  async render({ entry }) {
    const t = await getTranslator('reviews');
    const { application, stage } = entry;
    return (
      <>
        <PageHeader
          title={application.title}
          state={[application.number, application.category?.name, t('proposal.notYet')].filter(Boolean).join(' · ')}
          back={{ href: paths.stageProposal(stage.roundId, stage.id), label: t('proposal.title') }}
        />
        <ProposedEntry entry={entry} add={addReadingAction} remove={removeReadingAction} />
      </>
    );
  },
});
