import { SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import type { OwnTemplateRow } from '@/lib/plans/templates/own-template-queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type TemplateActsProps = {
  round: { id: string; title: string };
  templates: OwnTemplateRow[];
  saveAction: FormAction;
  replaceAction: FormAction;
};

/** What one may make of a round: a template, in place of an older one too, or next year's round. */
export async function TemplateActs({ round, templates, saveAction, replaceAction }: TemplateActsProps) {
  const t = await getTranslator('templates');
  const ofRound = <input type="hidden" name="roundId" value={round.id} />;
  return (
    <>
      <p className="flex min-h-(--target) items-center border-t border-line">
        <a href={paths.newRound('copy', round.id)} className="link font-medium">
          {t('copy.link')}
        </a>
      </p>
      <Disclosure label={t('save.title')}>
        <p className="mb-4 max-w-text">{t('save.hint')}</p>
        <Form action={saveAction} id="save-template">
          {ofRound}
          <TextField name="name" label={t('own.name')} hint={t('own.nameHint')} required />
          <TextareaField
            name="description"
            label={t('own.description')}
            hint={t('own.descriptionHint')}
            limit={limits.about}
            rows={2}
          />
          <SubmitButton>{t('save.submit')}</SubmitButton>
        </Form>
        {templates.length > 0 && (
          <Form action={replaceAction} id="replace-template" className="mt-8">
            <h3 className="mb-2">{t('save.replaceTitle')}</h3>
            {ofRound}
            <SelectField name="template" label={t('save.replace')} hint={t('save.replaceHint')} required>
              <option value="">{t('save.choose')}</option>
              {templates.map(({ id, version, name }) => (
                <option key={id} value={`${id}:${version}`}>
                  {name}
                </option>
              ))}
            </SelectField>
            <SubmitButton kind="secondary">{t('save.replaceSubmit')}</SubmitButton>
          </Form>
        )}
      </Disclosure>
    </>
  );
}
