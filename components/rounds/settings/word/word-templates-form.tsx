import { FileField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { OnceField } from '@/components/forms/once-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import type { WordTemplates } from '@/lib/rehearsals/word-templates';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import type { EditablePlan } from '../settings-form';
import { UseTemplate } from './use-template';
import { WordNames } from './word-names';
import { WordTemplate } from './word-template';

type WordTemplatesProps = {
  plan: EditablePlan;
  found: WordTemplates;
  uploadAction: FormAction;
  /** Takes one into use, or the platform's own. */
  action: FormAction;
};

/** The Word template that applications are written out in: which it is, one to be brought and tried, and what one may ask for. */
export async function WordTemplatesForm({
  plan,
  found: { templates, names },
  uploadAction,
  action,
}: WordTemplatesProps) {
  const t = await getTranslator('rounds');
  const used = templates.find(({ isInUse }) => isInUse);
  return (
    <>
      <p className="mb-2 font-medium">
        {used === undefined ? t('word.inUseDefault') : t('word.inUse', { name: used.name })}
      </p>
      <p className="mb-4 max-w-text text-ink-soft">{t('word.hint')}</p>
      <div className="no-print flex flex-wrap gap-2">
        <LinkButton href={paths.planWord(plan.id)}>{t('word.getDefault')}</LinkButton>
        <LinkButton href={paths.planWord(plan.id, { sample: true })}>{t('word.sampleDefault')}</LinkButton>
        {plan.mayEdit && used !== undefined && (
          <UseTemplate plan={plan} templateId="" action={action} label={t('word.useDefault')} kind="secondary" />
        )}
      </div>
      {plan.mayEdit && (
        <Section id="upload" title={t('word.upload')} className="no-print">
          <Form action={uploadAction} id="bring">
            <OnceField />
            <input type="hidden" name="planId" value={plan.id} />
            <FileField name="file" label={t('word.fileLabel')} hint={t('word.fileHint')} accept=".docx" required />
            <SubmitButton>{t('word.submit')}</SubmitButton>
          </Form>
        </Section>
      )}
      <Section id="brought" title={t('word.brought')} className="no-print">
        {templates.length === 0 && <p className="text-ink-soft">{t('word.none')}</p>}
        {templates.map((template) => (
          <WordTemplate key={template.id} plan={plan} template={template} action={action} />
        ))}
      </Section>
      <WordNames names={names} />
    </>
  );
}
