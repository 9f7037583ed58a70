import { deskDocument } from '@/app/desk-document';
import { OwnInterests } from '@/components/conflicts/own-interests';
import { OwnAbsences } from '@/components/experts/own-absences';
import { OwnRosters } from '@/components/experts/own-rosters';
import { HowTo } from '@/components/guide/how-to';
import { ConflictList } from '@/components/reviews/conflict-list';
import { isToDeclare, MyStageSection } from '@/components/reviews/my-stage-section';
import { EmptyState } from '@/components/ui/empty-state';
import { FoldedSection } from '@/components/ui/folded-section';
import { Notice } from '@/components/ui/notice';
import { NumberedPages } from '@/components/ui/numbered-pages';
import { PageHeader } from '@/components/ui/page-header';
import { ownInterests } from '@/lib/experts/links/own-interests';
import { ownAbsences } from '@/lib/experts/pool/absences';
import { ownRosters } from '@/lib/experts/queries';
import { paths } from '@/lib/paths/paths';
import { ownMirror } from '@/lib/reviews/analysis/own-mirror';
import { expertAssignments, type MyAssignment, STAGES_A_PAGE } from '@/lib/reviews/scoring/my-assignments';
import { getTranslator } from '@/lib/web/messages';
import {
  declareAction,
  declareInterestAction,
  declineAction,
  scoreBookAction,
  showOtherLoadAction,
  stateAbsenceAction,
  withdrawAbsenceAction,
  withdrawInterestAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    declareAction,
    declineAction,
    scoreBookAction,
    declareInterestAction,
    showOtherLoadAction,
    stateAbsenceAction,
    withdrawAbsenceAction,
    withdrawInterestAction,
  },
  reads: {
    mine: expertAssignments,
    mirrors: ownMirror,
    rosters: ownRosters,
    interests: ownInterests,
    absences: ownAbsences,
  },
  title: async () => (await getTranslator('reviews'))('my.title'),
  async render({
    mine: { stages, page, total, count, submitted },
    mirrors,
    rosters,
    interests,
    absences,
    now,
    address,
  }) {
    const [t, conflicts] = [await getTranslator('reviews'), await getTranslator('conflicts')];
    const [next] = stages
      .flatMap(({ stage: { status, dueAt }, assignments }) =>
        status === 'SCORING' && dueAt !== null && assignments.some(isOpen) ? [dueAt] : [],
      )
      .toSorted((a, b) => a.getTime() - b.getTime());
    // Read once, they leave the page to the work.
    const hasDeclared = stages.some(({ assignments }) => assignments.some(isDeclared));
    return (
      <>
        <PageHeader
          title={t('my.title')}
          state={t('my.state', { count, submitted, by: next === undefined ? 'none' : t.dateTime(next) })}
          help={<HowTo place="declaration" />}
        />
        {address['done'] === 'recused' && (
          <Notice tone="passed" className="mb-6" live>
            {conflicts('done.recused')}
          </Notice>
        )}
        {stages.length === 0 && <EmptyState title={t('my.empty')}>{t('my.emptyHint')}</EmptyState>}
        {stages.some(({ stage, assignments }) => isToDeclare(stage, assignments)) && (
          <FoldedSection id="grounds" title={t('my.grounds')} note={t('my.groundsNote')} open={!hasDeclared}>
            <ConflictList t={t} />
          </FoldedSection>
        )}
        {stages.map((stage) => (
          <MyStageSection
            key={stage.stage.id}
            {...stage}
            declare={declareAction}
            decline={declineAction}
            fillFromBook={scoreBookAction}
            mirror={mirrors.find(({ stageId }) => stageId === stage.stage.id)}
            now={now}
          />
        ))}
        {total > STAGES_A_PAGE && (
          <NumberedPages
            page={page}
            size={STAGES_A_PAGE}
            total={total}
            href={(next) => `${paths.assignments()}?page=${next}`}
          />
        )}
        {interests !== null && (
          <OwnInterests
            interests={interests}
            actions={{ declare: declareInterestAction, withdraw: withdrawInterestAction }}
          />
        )}
        {absences !== null && (
          <OwnAbsences absences={absences} actions={{ state: stateAbsenceAction, withdraw: withdrawAbsenceAction }} />
        )}
        <OwnRosters rosters={rosters} action={showOtherLoadAction} />
      </>
    );
  },
});

const isDeclared = ({ status }: MyAssignment): boolean => status === 'ACCEPTED' || status === 'SUBMITTED';
const isOpen = ({ status }: MyAssignment): boolean => status === 'INVITED' || status === 'ACCEPTED';
