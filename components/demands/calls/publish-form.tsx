import { FileField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { DemandDetail } from '@/lib/demands/queries';
import { acceptedExtensions } from '@/lib/files/kinds';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { PersonalDataWarning } from '../raising/personal-data-warning';

/** The verifier's look, and the words everybody will read: numbers are hidden already, the rest is a person's work. */
export async function PublishForm({ demand, action }: { demand: DemandDetail; action: FormAction }) {
  const t = await getTranslator('demands');
  const { suggested } = demand;
  return (
    <Section id="publish" title={t('pages.publish.title')} note={t('pages.publish.hint')}>
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
        <div className="flex flex-wrap gap-2">
          <SubmitButton>{t('pages.publish.submit')}</SubmitButton>
          {/* With script, a warning under each field hides what it finds. */}
          <span className="hidden noscript:contents">
            <SubmitButton kind="secondary" name="mask" value="on">
              {t('pages.publish.maskAndSubmit')}
            </SubmitButton>
          </span>
        </div>
      </Form>
    </Section>
  );
}
