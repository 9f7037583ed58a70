import { CheckboxField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { DateTimeField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { HowTo } from '@/components/guide/how-to';
import { JobInPlace } from '@/components/jobs/job-in-place';
import { Disclosure } from '@/components/ui/disclosure';
import { LinkButton } from '@/components/ui/link-button';
import { isOver } from '@/lib/jobs/lifecycle';
import { limits } from '@/lib/kernel/limits';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import type { StageDetail } from '@/lib/reviews/stages/stage-detail';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { ChairOrder } from './chair-order';
import { sharesOfPanel } from './shares-of-panel';

type Tie = StageDetail['tie'];
type Actions = { openStageAction: FormAction; closeStageAction: FormAction };

type StageControlsProps = {
  stage: StageDetail;
  tie: Tie;
  actions: Actions;
};

/** The act of the hour, at the stage's title: give out what is left, lead to where it is closed, or to what may be worked out of its sheets. */
export async function StageAct({ stage, assign }: { stage: StageDetail; assign: FormAction }) {
  const t = await getTranslator('reviews');
  if (stage.status === 'CLOSED')
    return <LinkButton href={`${paths.roundStage(stage.roundId, stage.id)}/analysis`}>{t('analysis.open')}</LinkButton>;
  if (stage.status !== 'SCORING' || !stage.mayManage) return null;
  const { assigned, submitted, places } = stage.counts;
  if (stage.hasProposal && !isRunning(stage))
    return (
      <LinkButton kind="primary" href={paths.stageProposal(stage.roundId, stage.id)}>
        {t('proposal.toCheck')}
      </LinkButton>
    );
  if (assigned < places && !isRunning(stage))
    return (
      <>
        <Form action={assign} id="assign-all">
          <input type="hidden" name="stageId" value={stage.id} />
          <SubmitButton>{t('stage.assignAll')}</SubmitButton>
        </Form>
        <LinkButton href={`${paths.roundStage(stage.roundId, stage.id)}?only=unassigned#entries`}>
          {t('stage.assign')}
        </LinkButton>
      </>
    );
  if (places > 0 && submitted >= places)
    return (
      <LinkButton kind="primary" href="#close-stage">
        {t('stage.closeTitle')}
      </LinkButton>
    );
  return null;
}

/** What else the officer may do with the stage as it stands: open it, see what became of its assignment, or close it. */
export async function StageControls({ stage, tie, actions }: StageControlsProps) {
  if (stage.status === 'PLANNED')
    return stage.isNext ? <OpenForm stage={stage} action={actions.openStageAction} /> : null;
  if (stage.status === 'CLOSED') return null;
  const t = await getTranslator('reviews');
  const { assigned, submitted, places } = stage.counts;
  const shares = sharesOfPanel(stage.panel);
  return (
    <>
      {stage.assignment !== null && (stage.hasProposal || isRunning(stage)) && (
        <JobInPlace job={stage.assignment} running={t('assignment.running')} />
      )}
      {shares !== null && submitted === 0 && !stage.hasProposal && !isRunning(stage) && (
        <p className="mb-6">
          {t('assignment.shares', shares)} <a href="#panel-members">{t('assignment.byExpert')}</a>
        </p>
      )}
      {assigned < places && !stage.hasProposal && !isRunning(stage) && (
        <p className="mb-6 max-w-text text-ink-soft">
          {t('stage.assignAllHint')} <HowTo place="assigning" />
        </p>
      )}
      <CloseForm stage={stage} tie={tie} action={actions.closeStageAction} isReady={submitted >= places} />
    </>
  );
}

const isRunning = ({ assignment }: StageDetail): boolean => assignment !== null && !isOver(assignment.status);

async function OpenForm({ stage, action }: { stage: StageDetail; action: FormAction }) {
  const t = await getTranslator('reviews');
  return (
    <Form action={action} id="open" className="mb-8">
      <p className="mb-3 max-w-text text-ink-soft">{t('stage.openHint')}</p>
      <StageKeys stage={stage} />
      <DateTimeField
        name="dueAt"
        label={t('stage.dueAt')}
        defaultValue={stage.dueAt === null ? undefined : toLocalDateTime(stage.dueAt)}
      />
      {stage.thin.length > 0 && (
        <>
          <p className="mb-2 max-w-text">
            {t('stage.thin', {
              topics: stage.thin
                .map(({ number, title, applications }) => `${number}. ${title}（${applications}）`)
                .join('、'),
            })}
          </p>
          <TextareaField name="thinReason" label={t('stage.thinReason')} limit={limits.reason} rows={2} required />
        </>
      )}
      <SubmitButton>{t('stage.open')}</SubmitButton>
    </Form>
  );
}

type CloseFormProps = { stage: StageDetail; tie: Tie; action: FormAction; isReady: boolean };

async function CloseForm({ stage, tie, action, isReady }: CloseFormProps) {
  const t = await getTranslator('reviews');
  const question = {
    title: t('stage.closeQuestion'),
    text: t('stage.closeText'),
    confirm: t('stage.close'),
    cancel: t('stage.closeKeep'),
  };
  return (
    <div id="close-stage" className="mb-8">
      <Disclosure label={t('stage.closeTitle')} open={isReady}>
        <p className="mb-4 max-w-text text-ink-soft">{t(stage.isLast ? 'stage.closeHintLast' : 'stage.closeHint')}</p>
        <Form action={action} id="close">
          <StageKeys stage={stage} />
          {tie !== null && (
            <ChairOrder
              name="tieOrder"
              title={t('stage.tieTitle')}
              hint={t('stage.tieHint', { count: tie.applications.length, places: tie.places })}
              placeOf={(place) => t('stage.tiePlace', { place })}
              choose={t('stage.tieChoose')}
              equals={tie.applications}
            />
          )}
          {!isReady && (
            <>
              <CheckboxField
                name="acceptMissing"
                value="on"
                label={t('stage.acceptMissing')}
                hint={t('stage.acceptMissingHint')}
                required
              />
              <TextareaField name="reason" label={t('stage.reason')} limit={limits.reason} rows={2} required />
            </>
          )}
          <ConfirmButton kind="primary" question={question}>
            {t('stage.close')}
          </ConfirmButton>
        </Form>
      </Disclosure>
    </div>
  );
}

function StageKeys({ stage: { id, version } }: { stage: StageDetail }) {
  return (
    <>
      <input type="hidden" name="stageId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
