import { TextField } from '@/components/forms/fields';
import { getTranslator } from '@/lib/web/messages';

/** Who fills in, where nobody is signed in. */
export async function WhoFields() {
  const t = await getTranslator('organisations');
  return (
    <>
      <TextField name="personName" label={t('fields.personName')} autoComplete="name" required />
      <PersonEmailField />
    </>
  );
}

/** Where they are reached, and what they sign in with. */
export async function PersonEmailField() {
  const t = await getTranslator('organisations');
  return (
    <TextField
      name="personEmail"
      type="email"
      label={t('fields.personEmail')}
      hint={t('fields.personEmailHint')}
      autoComplete="email"
      required
    />
  );
}
