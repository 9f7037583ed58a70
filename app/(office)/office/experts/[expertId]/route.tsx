import { deskDocument } from '@/app/desk-document';
import { Absences, DeclaredHistory, Trainings } from '@/components/experts/background-sections';
import { ConflictSection } from '@/components/experts/conflict-section';
import { ExpertPanels } from '@/components/experts/expert-panels';
import { ExpertProfile } from '@/components/experts/expert-profile';
import { ExpertStatusTag } from '@/components/experts/expert-status-tag';
import { TermSection } from '@/components/experts/term-section';
import { TrailList } from '@/components/trail/trail-list';
import { PageHeader } from '@/components/ui/page-header';
import { expertDetail } from '@/lib/experts/queries';
import { paths } from '@/lib/paths/paths';
import { expertWork } from '@/lib/reviews/expert-load';
import { getTranslator } from '@/lib/web/messages';
import {
  endConflictAction,
  exitExpertAction,
  recordConflictAction,
  recordTrainingAction,
  reinstateExpertAction,
  renewExpertAction,
  suspendExpertAction,
  updateExpertAction,
  withdrawTrainingAction,
} from '../actions';

const stateOf = { SUSPENDED: 'stateSuspended', EXITED: 'stateExited', TERM_OVER: 'stateTermOver' } as const;

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    endConflictAction,
    exitExpertAction,
    recordConflictAction,
    recordTrainingAction,
    reinstateExpertAction,
    renewExpertAction,
    suspendExpertAction,
    updateExpertAction,
    withdrawTrainingAction,
  },
  reads: { expert: expertDetail, work: expertWork },
  title: ({ expert }) => expert.person.name,
  async render({ expert, work: { load, panels } }) {
    const [t, { assigned, submitted }] = [await getTranslator('experts'), load];
    return (
      <>
        <PageHeader
          title={expert.person.name}
          tag={<ExpertStatusTag status={expert.status} />}
          state={
            expert.notServing === null
              ? t('detail.stateActive', { assigned, submitted })
              : t(`detail.${stateOf[expert.notServing]}`, {
                  termTo: expert.termTo === null ? '' : t.day(expert.termTo),
                })
          }
          back={{ href: paths.officeExperts(), label: t('detail.back') }}
        />
        <ExpertProfile expert={expert} categories={expert.categories} update={updateExpertAction} />
        <TermSection
          expert={expert}
          actions={{
            suspend: suspendExpertAction,
            reinstate: reinstateExpertAction,
            renew: renewExpertAction,
            exit: exitExpertAction,
          }}
        />
        <Absences expert={expert} />
        <DeclaredHistory expert={expert} />
        <ConflictSection expert={expert} actions={{ record: recordConflictAction, end: endConflictAction }} />
        <ExpertPanels panels={panels} />
        <Trainings expert={expert} actions={{ record: recordTrainingAction, withdraw: withdrawTrainingAction }} />
        <TrailList lines={expert.trail} namespace="experts" />
      </>
    );
  },
});
