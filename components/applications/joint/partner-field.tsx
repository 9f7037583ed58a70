import { TextField } from '@/components/forms/fields';
import { getTranslator } from '@/lib/web/messages';

type PartnerFieldProps = { /** Unique on the page. */ listId: string; label: string; offered: readonly string[] };

/** Which organisation is meant, by its name, with the likely ones offered while typing. */
export async function PartnerField({ listId, label, offered }: PartnerFieldProps) {
  const t = await getTranslator('applications');
  return (
    <>
      <TextField name="partner" label={label} hint={t('joint.namedHint')} list={listId} autoComplete="off" required />
      <datalist id={listId}>
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
