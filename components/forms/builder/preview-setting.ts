import type { FieldSetting } from '@/components/forms/runtime/answer-field';
import { profileFacts } from '@/lib/forms/definition/profile-facts';
import type { Translate } from '@/lib/web/messages';

/** What a form's fields offer while nobody has filled anything in; `t` of 'builder'. */
export function previewSetting(
  choices: Pick<FieldSetting, 'categories' | 'regions' | 'budget'>,
  t: Translate<'builder'>,
): FieldSetting {
  const profile = Object.fromEntries(profileFacts.map((fact) => [fact, t('preview.profile')]));
  return { ...choices, files: {}, profile, uploadAddress: '' };
}
