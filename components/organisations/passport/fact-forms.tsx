import { RadioField } from '@/components/forms/choice-fields';
import { FileField, MoneyField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { OnceField } from '@/components/forms/once-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import { type FactKindKey, type FactPart, kindOf } from '@/lib/organisations/passport/fact-kinds';
import type { StatedFact } from '@/lib/organisations/passport/lines';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

type FactFormProps = {
  organisationId: string;
  kind: FactKindKey;
  /** The fact of which a newer version is stated; none of a new one. */
  fact?: StatedFact;
  action: FormAction;
};

/** A fact of this kind, to be stated for the first time or anew. */
export async function FactForm({ organisationId, kind, fact, action }: FactFormProps) {
  const t = await getTranslator('organisations.passport');
  const { parts, required, expires } = kindOf(kind);
  const has = (part: FactPart): boolean => parts.includes(part);
  const asks = (part: FactPart) => ({ required: required.includes(part) && !(part === 'file' && fact?.file) });
  return (
    <Disclosure label={fact === undefined ? t(`kinds.${kind}`) : t('renew')} isBare={fact !== undefined}>
      <Form
        action={action}
        id={`fact-${fact?.factId ?? kind}`}
        className="max-w-form"
        clearWhenDone={fact === undefined}
      >
        <OnceField />
        <input type="hidden" name="organisationId" value={organisationId} />
        <input type="hidden" name="kind" value={kind} />
        {fact && <input type="hidden" name="factId" value={fact.factId} />}
        {fact && <input type="hidden" name="ordinal" value={fact.ordinal} />}
        <TextField name="title" label={t(`titles.${kind}`)} defaultValue={fact?.title} required />
        {has('detail') && (
          <TextField
            name="detail"
            label={textFor(t, `details.${kind}`) ?? ''}
            hint={textFor(t, `detailHints.${kind}`) ?? undefined}
            defaultValue={fact?.detail}
            {...asks('detail')}
          />
        )}
        {has('number') && (
          <TextField name="number" label={t('number')} hint={t('numberHint')} autoComplete="off" {...asks('number')} />
        )}
        {has('from') && (
          <TextField
            name="from"
            type="date"
            label={textFor(t, `from.${kind}`) ?? ''}
            defaultValue={fact?.from ?? undefined}
            {...asks('from')}
          />
        )}
        {has('to') && (
          <TextField
            name="to"
            type="date"
            label={t(expires ? 'to.expires' : 'to.ends')}
            defaultValue={fact?.to ?? undefined}
            {...asks('to')}
          />
        )}
        {has('amount') && (
          <MoneyField
            name="amountFen"
            label={t('amount')}
            defaultValue={fact?.amountFen == null ? undefined : formatYuan(fact.amountFen)}
          />
        )}
        {has('result') && <TextField name="result" label={t('result')} defaultValue={fact?.result} />}
        {has('file') && (
          <FileField
            name="file"
            label={t('file')}
            hint={fact?.file ? t('fileKept', { name: fact.file.name }) : undefined}
            accept=".pdf,.jpg,.jpeg,.png"
            {...asks('file')}
          />
        )}
        <SubmitButton kind="secondary">{t('submit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

export async function EndFact({ fact, action }: { fact: StatedFact; action: FormAction }) {
  const t = await getTranslator('organisations.passport');
  return (
    <Disclosure label={t('end')} isBare>
      <Form action={action} id={`end-${fact.factId}`}>
        <input type="hidden" name="factId" value={fact.factId} />
        <input type="hidden" name="ordinal" value={fact.ordinal} />
        <TextareaField name="reason" label={t('endReason')} limit={limits.reason} required />
        <SubmitButton kind="danger">{t('endSubmit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

/** What the office found when it held the fact against its paper. */
export async function CheckFact({ fact, action }: { fact: StatedFact; action: FormAction }) {
  const t = await getTranslator('organisations.passport');
  if (!kindOf(fact.kind).checked) return null;
  return (
    <Disclosure label={t('check')} isBare>
      <Form action={action} id={`check-${fact.id}`}>
        <input type="hidden" name="versionId" value={fact.id} />
        <RadioField
          name="verdict"
          label={t('verdict')}
          options={(['agreed', 'disputed'] as const).map((value) => ({ value, label: t(`checks.${value}`) }))}
          required
        />
        <TextareaField name="note" label={t('checkNote')} hint={t('checkNoteHint')} limit={limits.reason} />
        <SubmitButton kind="secondary">{t('checkSubmit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}
