import { deskDocument } from '@/app/desk-document';
import { ConflictSection } from '@/components/experts/conflict-section';
import { ExpertPanels } from '@/components/experts/expert-panels';
import { ExpertProfile } from '@/components/experts/expert-profile';
import { ExpertStatusTag } from '@/components/experts/expert-status-tag';
import { TurnExpertForm } from '@/components/experts/turn-expert-form';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { expertDetail } from '@/lib/experts/queries';
import { paths } from '@/lib/paths/paths';
import { expertWork } from '@/lib/reviews/expert-load';
import { getTranslator } from '@/lib/web/messages';
import {
  endConflictAction,
  recordConflictAction,
  reinstateExpertAction,
  suspendExpertAction,
  updateExpertAction,
} from '../actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { endConflictAction, recordConflictAction, reinstateExpertAction, suspendExpertAction, updateExpertAction },
  reads: { expert: expertDetail, work: expertWork },
  title: ({ expert }) => expert.person.name,
  async render({ expert, work: { load, panels } }) {
    const [t, { assigned, submitted }] = [await getTranslator('experts'), load];
    return (
      <>
        <PageHeader
          title={expert.person.name}
          tag={<ExpertStatusTag status={expert.status} />}
          state={t(expert.status === 'ACTIVE' ? 'detail.stateActive' : 'detail.stateSuspended', {
            assigned,
            submitted,
          })}
          back={{ href: paths.officeExperts(), label: t('detail.back') }}
        />
        <ExpertProfile expert={expert} categories={expert.categories} update={updateExpertAction} />
        <ConflictSection expert={expert} actions={{ record: recordConflictAction, end: endConflictAction }} />
        <ExpertPanels panels={panels} />
        <TurnExpertForm expert={expert} actions={{ suspend: suspendExpertAction, reinstate: reinstateExpertAction }} />
        <TrailList lines={expert.trail} namespace="experts" />
      </>
    );
  },
});
