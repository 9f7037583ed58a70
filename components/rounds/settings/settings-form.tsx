import type { ReactNode } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { RoundSettings } from '@/lib/rounds/settings/settings';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

export type EditableRound = RoundSettings & { mayEdit: boolean };

export type PartProps = { round: EditableRound; action: FormAction };

/** A form over one part of the settings; who may not change it any more reads the same fields. */
export async function SettingsForm({
  round,
  action,
  id,
  wide,
  submit,
  children,
}: PartProps & {
  id?: string;
  wide?: boolean /** Where a page has a second form. */;
  submit?: string;
  children: ReactNode;
}) {
  const t = await getTranslator('rounds');
  return (
    <Form action={action} {...(id === undefined ? {} : { id })} {...(wide ? { className: 'max-w-none' } : {})}>
      <input type="hidden" name="roundId" value={round.id} />
      <input type="hidden" name="version" value={round.version} />
      <fieldset disabled={!round.mayEdit}>{children}</fieldset>
      {round.mayEdit && <SubmitButton>{submit ?? t('settings.save')}</SubmitButton>}
    </Form>
  );
}
