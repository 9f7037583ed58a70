import { fieldId } from '@/components/forms/field-id';
import { withQuery } from '@/lib/kernel/with-query';
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

type Gap = { part: SettingsPart; field?: string };

/** Where one goes on to once a part is saved: what it still lacks itself, then what lacks first, then where the round is published. */
export function placeAfterSaving(roundId: string, saved: SettingsPart, gaps: readonly Gap[]): string {
  const { part, field }: Gap = gaps.find((gap) => gap.part === saved) ?? gaps[0] ?? { part: 'publish' };
  // The page says on top what was saved and what it lacks: nobody is led past that to a field.
  const section = part === 'announcement' ? field : undefined;
  return `${withQuery(paths.roundSettings(roundId, part), { of: section, saved })}#part`;
}

/** The same on any page that holds a form's builder with its rules. */
export function formPlace(page: string, field?: string): string {
  if (field === undefined) return page;
  return field.startsWith('rules.') ? `${page}#${fieldId('rules', field)}` : `${page}?field=${field}`;
}
