import type { FormField } from '../definition/definition';
import { fieldPresets, type PresetKey } from './field-presets';

/**
 * A field as it would be with another type: what every field has stays, what only its type has is the preset's. Choosing
 * one or several is asked with the same options, so these stay as well.
 */
export function fieldOfType(field: FormField, preset: PresetKey): FormField {
  const next = fieldPresets[preset];
  if (next.type === field.type) return field;
  const { key, label, hint, required, visibleWhen } = field;
  const isChoice = next.type === 'singleChoice' || next.type === 'multiChoice';
  return {
    ...next,
    ...(isChoice && 'options' in field && { options: field.options }),
    key,
    label,
    hint,
    required,
    visibleWhen,
  };
}
