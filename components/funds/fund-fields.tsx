import { MoneyField, SelectField, TextField } from '@/components/forms/fields';
import { fundKinds } from '@/lib/funds/kinds';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

type FundFacts = { name: string; kind: string; year: number; totalFen: bigint };

/** What is asked about a fund; `fund` when one is edited. */
export async function FundFields({ fund, year }: { fund?: FundFacts; year: number }) {
  const t = await getTranslator('funds');
  return (
    <>
      <TextField name="name" label={t('fields.name')} hint={t('fields.nameHint')} defaultValue={fund?.name} required />
      <SelectField name="kind" label={t('fields.kind')} defaultValue={fund?.kind ?? ''} required>
        <option value="">{t('fields.choose')}</option>
        {fundKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kinds.${kind}`)}
          </option>
        ))}
      </SelectField>
      <TextField
        name="year"
        label={t('fields.year')}
        defaultValue={String(fund?.year ?? year)}
        inputMode="numeric"
        className="max-w-[8rem]"
        required
      />
      <MoneyField name="total" label={t('fields.total')} defaultValue={fund && formatYuan(fund.totalFen)} required />
    </>
  );
}
