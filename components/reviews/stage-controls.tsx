import { CheckboxField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { DateTimeField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { HowTo } from '@/components/guide/how-to';
import { JobInPlace } from '@/components/jobs/job-in-place';
import { Disclosure } from '@/components/ui/disclosure';
import { isOver } from '@/lib/jobs/lifecycle';
import { limits } from '@/lib/kernel/limits';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import type { StageDetail } from '@/lib/reviews/stages/stage-detail';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { ChairOrder } from './chair-order';

type Tie = StageDetail['tie'];
type Actions = { openStageAction: FormAction; assignAutomaticallyAction: FormAction; closeStageAction: FormAction };

type StageControlsProps = {
  stage: StageDetail;
  tie: Tie;
  actions: Actions;
};

/** What the officer may do with the stage as it stands: open it, give out what is left, or close it. */
export async function StageControls({ stage, tie, actions }: StageControlsProps) {
  if (stage.status === 'PLANNED')
    return stage.isNext ? <OpenForm stage={stage} action={actions.openStageAction} /> : null;
  if (stage.status === 'CLOSED') return null;
  const { assigned, submitted, places } = stage.counts;
  return (
    <>
      {(assigned < places || submitted === 0) && (
        <AssignForm stage={stage} action={actions.assignAutomaticallyAction} />
      )}
      <CloseForm stage={stage} tie={tie} action={actions.closeStageAction} isReady={submitted >= places} />
    </>
  );
}

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

type AssignFormProps = Pick<StageControlsProps, 'stage'> & { action: FormAction };

/** What came of the last automatic assignment stands here as long as places are given out. */
async function AssignForm({ stage, action }: AssignFormProps) {
  const [t, { assignment, counts }] = [await getTranslator('reviews'), stage];
  const isOpen = assignment !== null && !isOver(assignment.status);
  return (
    <>
      {assignment !== null && <JobInPlace job={assignment} running={t('assignment.running')} />}
      {!isOpen && counts.assigned < counts.places && (
        <Form action={action} id="assign-all" className="mb-6">
          <p className="mb-3 max-w-text text-ink-soft">
            {t('stage.assignAllHint')} <HowTo place="assigning" />
          </p>
          <input type="hidden" name="stageId" value={stage.id} />
          <SubmitButton>{t('stage.assignAll')}</SubmitButton>
        </Form>
      )}
    </>
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
    <div className="mb-8">
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
              />
              <TextareaField name="reason" label={t('stage.reason')} limit={limits.reason} rows={2} />
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
