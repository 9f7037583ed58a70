import type { FieldSetting } from '@/components/forms/runtime/answer-field';
import type { FieldOf } from '@/lib/forms/definition/definition';
import type { Translate } from '@/lib/web/messages';

export const profileFacts = [
  'name',
  'uscc',
  'type',
  'registrar',
  'establishedOn',
  'legalRepresentative',
  'address',
  'bankAccountName',
  'bankName',
  'bankAccountNumber',
  'introduction',
] as const satisfies readonly FieldOf<'profile'>['fact'][];

/** What a form's fields offer while nobody has filled anything in; `t` of 'builder'. */
export function previewSetting(
  choices: Pick<FieldSetting, 'categories' | 'regions' | 'budget'>,
  t: Translate<'builder'>,
): FieldSetting {
  const profile = Object.fromEntries(profileFacts.map((fact) => [fact, t('preview.profile')]));
  return { ...choices, files: {}, profile, uploadAddress: '' };
}
