import { CheckboxField } from '@/components/forms/choice-fields';
import { TextField } from '@/components/forms/fields';
import { getTranslator } from '@/lib/web/messages';

type Facts = { name: string; year: number; hasEnded: boolean; receivedFrom: string | null; receivedTo: string | null };

/** What is asked about a past round; `round` when one is edited. */
export async function PastRoundFields({ round }: { round?: Facts }) {
  const t = await getTranslator('past.rounds');
  return (
    <>
      <TextField name="name" label={t('name')} hint={t('nameHint')} defaultValue={round?.name} required />
      <TextField
        name="year"
        label={t('year')}
        defaultValue={round && String(round.year)}
        inputMode="numeric"
        className="max-w-[8rem]"
        required
      />
      <TextField
        name="receivedFrom"
        type="date"
        label={t('from')}
        hint={t('daysHint')}
        defaultValue={round?.receivedFrom ?? ''}
      />
      <TextField name="receivedTo" type="date" label={t('to')} defaultValue={round?.receivedTo ?? ''} />
      <CheckboxField name="hasEnded" value="on" label={t('ended')} defaultChecked={round?.hasEnded ?? true} />
    </>
  );
}
