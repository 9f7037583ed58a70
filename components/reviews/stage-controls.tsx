import { CheckboxField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { DateTimeField, SelectField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { HowTo } from '@/components/guide/how-to';
import { Disclosure } from '@/components/ui/disclosure';
import { Notice } from '@/components/ui/notice';
import { isOver } from '@/lib/jobs/lifecycle';
import { limits } from '@/lib/kernel/limits';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import type { StageDetail } from '@/lib/reviews/stages/stage-detail';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

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
      {assigned < places && <AssignForm stage={stage} action={actions.assignAutomaticallyAction} />}
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
      <SubmitButton>{t('stage.open')}</SubmitButton>
    </Form>
  );
}

type AssignFormProps = Pick<StageControlsProps, 'stage'> & { action: FormAction };

async function AssignForm({ stage, action }: AssignFormProps) {
  const [t, { assignment }] = [await getTranslator('reviews'), stage];
  if (assignment !== null && !isOver(assignment.status))
    return <AssignmentNotice text={t('assignment.running')} link={t('assignment.toProgress')} jobId={assignment.id} />;
  return (
    <>
      {assignment?.status === 'FAILED' && (
        <AssignmentNotice text={t('assignment.failed')} link={t('assignment.toReason')} jobId={assignment.id} />
      )}
      <Form action={action} id="assign-all" className="mb-6">
        <p className="mb-3 max-w-text text-ink-soft">
          {t('stage.assignAllHint')} <HowTo place="assigning" />
        </p>
        <input type="hidden" name="stageId" value={stage.id} />
        <SubmitButton>{t('stage.assignAll')}</SubmitButton>
      </Form>
    </>
  );
}

function AssignmentNotice({ text, link, jobId }: { text: string; link: string; jobId: string }) {
  return (
    <Notice className="mb-6">
      {text} <a href={paths.job(jobId)}>{link}</a>
    </Notice>
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
          {tie !== null && <TieFields tie={tie} />}
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

/** The chair's order of those who are equal in everything, one field for each place. */
async function TieFields({ tie: { places, applications } }: { tie: NonNullable<Tie> }) {
  const t = await getTranslator('reviews');
  return (
    <fieldset className="mb-5">
      <legend className="font-medium">{t('stage.tieTitle')}</legend>
      <p className="mb-3 max-w-text text-table text-ink-soft">
        {t('stage.tieHint', { count: applications.length, places })}
      </p>
      {applications.map(({ id }, index) => (
        <SelectField
          key={id}
          name={`tieOrder.${index}`}
          label={t('stage.tiePlace', { place: index + 1 })}
          required
          defaultValue=""
        >
          <option value="">{t('stage.tieChoose')}</option>
          {applications.map((application) => (
            <option key={application.id} value={application.id}>
              {[application.number, application.title].filter(Boolean).join(' ')}
            </option>
          ))}
        </SelectField>
      ))}
    </fieldset>
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
