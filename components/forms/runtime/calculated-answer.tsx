'use client';

import { fieldId } from '@/components/forms/field-id';
import { useForm } from '@/components/forms/form-context';
import { useTranslations } from '@/components/ui/use-translations';
import type { FieldOf } from '@/lib/forms/definition/definition';
import { useAutosave } from './autosave-context';
import { fieldName } from './read-raw';

/** A figure that nobody types; it follows what it is worked out from. */
export function CalculatedAnswer({ field: { key, label, hint } }: { field: FieldOf<'calculated'> }) {
  const t = useTranslations('forms.runtime');
  const { live } = useAutosave();
  const { formId } = useForm();
  const id = fieldId(formId, fieldName(key));
  const figure = live?.figures[key] ?? '';
  return (
    <div className="mb-5" id={id}>
      <p id={`${id}-label`} className="font-medium">
        {label}
        <span className="ml-2 text-small font-normal text-ink-soft">{t('calculated')}</span>
      </p>
      {hint && <p className="max-w-text text-table text-ink-soft">{hint}</p>}
      <output aria-labelledby={`${id}-label`} className="figures mt-1.5 block">
        {figure === '' ? <span className="text-ink-soft">{t('notCalculated')}</span> : figure}
      </output>
    </div>
  );
}
