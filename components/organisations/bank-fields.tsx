import { TextField } from '@/components/forms/fields';
import { getTranslator } from '@/lib/web/messages';

type Known = { bankAccountName: string; bankName: string; bankAccountNumber: string };

export async function BankFields({ known }: { known?: Known }) {
  const t = await getTranslator('organisations');
  return (
    <>
      <TextField
        name="bankAccountName"
        label={t('fields.bankAccountName')}
        hint={t('fields.bankHint')}
        defaultValue={known?.bankAccountName}
        autoComplete="off"
        unmarked
      />
      <TextField
        name="bankName"
        label={t('fields.bankName')}
        defaultValue={known?.bankName}
        autoComplete="off"
        unmarked
      />
      <TextField
        name="bankAccountNumber"
        label={t('fields.bankAccountNumber')}
        defaultValue={known?.bankAccountNumber}
        inputMode="numeric"
        autoComplete="off"
        unmarked
      />
    </>
  );
}
