import type { ReactNode } from 'react';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { SelectField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { partsOf } from '@/lib/plans/announcing/announcement';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { AtVersion, atPlan, type EditablePlan } from './settings-form';

type ArrangeFormProps = {
  plan: EditablePlan;
  action: FormAction;
  id: string;
  edit: Record<string, string>;
  children?: ReactNode;
};

/** A form that changes which sections the announcement has and in what order. */
export function ArrangeForm({ plan, action, id, edit, children }: ArrangeFormProps) {
  return (
    <Form action={action} id={id}>
      <AtVersion at={atPlan(plan)} />
      {Object.entries(edit).map(([name, value]) => (
        <input key={name} type="hidden" name={`edit.${name}`} value={value} />
      ))}
      {children}
    </Form>
  );
}

type OwnSectionsProps = { plan: EditablePlan; section: { key: string; title: string }; action: FormAction };

/** Sections of the officer's own: one more, or the open one away unless every call must have it. */
export async function OwnSections({ plan, section, action }: OwnSectionsProps) {
  const t = await getTranslator('rounds');
  return (
    <div className="mt-8 grid gap-4">
      {partsOf(section.key).length === 0 && (
        <ArrangeForm plan={plan} action={action} id="remove" edit={{ kind: 'remove', key: section.key }}>
          <ConfirmButton
            question={{
              title: t('announcement.removeTitle', { section: section.title }),
              text: t('announcement.removeText'),
              confirm: t('announcement.remove'),
              cancel: t('announcement.keep'),
            }}
          >
            {t('announcement.remove')}
          </ConfirmButton>
        </ArrangeForm>
      )}
      <Disclosure label={t('announcement.add')}>
        <ArrangeForm plan={plan} action={action} id="add" edit={{ kind: 'add' }}>
          <TextField
            name="edit.title"
            label={t('announcement.newTitle')}
            hint={t('announcement.newTitleHint')}
            maxLength={60}
            required
            autoComplete="off"
          />
          <SelectField name="edit.after" label={t('announcement.after')} defaultValue={section.key}>
            {plan.announcement.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </SelectField>
          <SubmitButton kind="secondary">{t('announcement.addButton')}</SubmitButton>
        </ArrangeForm>
      </Disclosure>
    </div>
  );
}
