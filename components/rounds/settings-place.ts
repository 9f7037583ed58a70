import { fieldId } from '@/components/forms/field-id';
import { paths } from '@/lib/paths/paths';
import type { SettingsPart } from '@/lib/rounds/settings/settings-parts';

/**
 * Where on the settings something is mended: the very field where there is one. A section of the announcement and a part
 * of the form have addresses of their own, and the rules between answers have a form of their own beside the builder.
 */
export function settingsPlace(roundId: string, { part, field }: { part: SettingsPart; field?: string }): string {
  const page = paths.roundSettings(roundId, part);
  if (field === undefined) return page;
  if (part === 'announcement') return `${page}?of=${field}`;
  return part === 'form' ? formPlace(page, field) : `${page}#${fieldId('form', field)}`;
}

/** The same on any page that holds a form's builder with its rules. */
export function formPlace(page: string, field?: string): string {
  if (field === undefined) return page;
  return field.startsWith('rules.') ? `${page}#${fieldId('rules', field)}` : `${page}?field=${field}`;
}
