import type { FormRoom } from '@/components/forms/field-view';
import type { AroundForms } from '@/lib/web/documents/around-forms';
import { idleFormState } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** What the fields of a document know of the form around them. */
export const roomOf = async ({ current }: AroundForms): Promise<FormRoom> => ({
  formId: current?.id ?? 'form',
  state: current?.state ?? idleFormState,
  isPending: false,
  t: await getTranslator('ui.form'),
});
