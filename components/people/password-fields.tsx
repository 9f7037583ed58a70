import { TextField } from '@/components/forms/fields';
import { getTranslator } from '@/lib/web/messages';

/** A new password, twice, with the rule it must keep said before it is broken. */
export async function PasswordFields() {
  const t = await getTranslator('people');
  return (
    <>
      <TextField
        name="password"
        type="password"
        label={t('fields.newPassword')}
        hint={t('fields.passwordRule')}
        autoComplete="new-password"
        required
      />
      <TextField name="repeated" type="password" label={t('fields.repeated')} autoComplete="new-password" required />
    </>
  );
}
