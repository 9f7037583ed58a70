import { JudgeButtons } from '@/components/bench/judge-buttons';
import type { Onward } from '@/components/bench/queue';
import { FileField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { DemandDetail } from '@/lib/demands/queries';
import { acceptedExtensions } from '@/lib/files/kinds';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { PersonalDataWarning } from '../raising/personal-data-warning';

type PublishFormProps = {
  demand: DemandDetail;
  onward: Onward | null;
  /** The other verdicts, folded further down. */
  others: readonly { href: string; label: string }[];
  action: FormAction;
};

/** The verifier's look, and the words everybody will read: numbers are hidden already, the rest is a person's work. */
export async function PublishForm({ demand, onward, others, action }: PublishFormProps) {
  const t = await getTranslator('demands');
  const { suggested } = demand;
  return (
    <>
      <p className="mb-4 text-table text-ink-soft">{t('pages.publish.hint')}</p>
      <Form action={action} id="publish-form">
        <input type="hidden" name="demandId" value={demand.id} />
        <input type="hidden" name="version" value={demand.version} />
        <TextField name="publicTitle" label={t('fields.publicTitle')} defaultValue={suggested.title} required />
        <PersonalDataWarning name="publicTitle" />
        <TextareaField
          name="publicProblem"
          label={t('fields.publicProblem')}
          limit={limits.account}
          rows={6}
          defaultValue={suggested.problem}
          required
        />
        <PersonalDataWarning name="publicProblem" />
        <TextareaField
          name="publicOutcome"
          label={t('fields.publicOutcome')}
          limit={limits.opinion}
          rows={3}
          defaultValue={suggested.outcome}
        />
        <PersonalDataWarning name="publicOutcome" />
        <TextareaField
          name="note"
          label={t('pages.publish.note')}
          hint={t('pages.publish.noteHint')}
          limit={limits.opinion}
          rows={3}
        />
        <FileField
          name="photo"
          label={t('pages.publish.photo')}
          hint={t('pages.publish.photoHint')}
          accept={acceptedExtensions(['jpg', 'png'])}
        />
        <JudgeButtons
          act={t('pages.publish.submit')}
          question={{
            title: t('pages.publish.ask'),
            text: t('pages.publish.askText'),
            confirm: t('pages.publish.submit'),
            cancel: t('pages.publish.back'),
          }}
          onward={onward}
          others={others}
        />
        {/* With script, a warning under each field hides what it finds. */}
        <span className="mt-2 hidden noscript:block">
          <SubmitButton kind="secondary" name="mask" value="on">
            {t('pages.publish.maskAndSubmit')}
          </SubmitButton>
        </span>
      </Form>
    </>
  );
}
