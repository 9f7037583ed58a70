import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { limits } from '@/lib/kernel/limits';
import type { OwnTemplateRow } from '@/lib/plans/templates/own-template-queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type OwnTemplateActsProps = {
  template: OwnTemplateRow;
  describeAction: FormAction;
  retireAction: FormAction;
  restoreAction: FormAction;
};

/** Its name and description, and taking it out of use or back. */
export async function OwnTemplateActs({ template, describeAction, retireAction, restoreAction }: OwnTemplateActsProps) {
  const t = await getTranslator('templates');
  const version = (
    <>
      <input type="hidden" name="templateId" value={template.id} />
      <input type="hidden" name="version" value={template.version} />
    </>
  );
  return (
    <Section id="own-acts" title={t('own.title')} className="no-print">
      <Disclosure label={t('acts.describe')}>
        <Form action={describeAction} id="describe" key={template.version}>
          {version}
          <TextField name="name" label={t('own.name')} hint={t('own.nameHint')} defaultValue={template.name} required />
          <TextareaField
            name="description"
            label={t('own.description')}
            hint={t('own.descriptionHint')}
            limit={limits.about}
            defaultValue={template.description}
          />
          <SubmitButton>{t('own.save')}</SubmitButton>
        </Form>
      </Disclosure>
      {template.retiredAt === null ? (
        <Disclosure label={t('own.retireTitle')}>
          <Form action={retireAction} id="retire">
            {version}
            <p className="mb-4 max-w-text">{t('own.retireHint')}</p>
            <ConfirmButton
              question={{
                title: t('own.retireTitle'),
                text: t('own.retireHint'),
                confirm: t('own.retire'),
                cancel: t('own.retireBack'),
              }}
            >
              {t('own.retire')}
            </ConfirmButton>
          </Form>
        </Disclosure>
      ) : (
        <Form action={restoreAction} id="restore" className="mt-4">
          {version}
          <SubmitButton>{t('own.restore')}</SubmitButton>
        </Form>
      )}
    </Section>
  );
}
