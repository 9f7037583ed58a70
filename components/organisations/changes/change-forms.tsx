import { ConfirmButton } from '@/components/forms/confirm-button';
import { FileField, TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { KeyFact } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import type { KeyChangeShown, KeyChanges } from '@/lib/organisations/changes/changes-of';
import { isNaturalPerson } from '@/lib/organisations/kinds';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { BankFields } from '../bank-fields';
import { saidOf } from './said-of';

type AskChangeProps = { holder: KeyChanges; fact: KeyFact; action: FormAction };

/** Asks the office for a change of one key fact, with what proves it. */
export async function AskChange({ holder, fact, action }: AskChangeProps) {
  const t = await getTranslator('organisations.changes');
  return (
    <Disclosure label={t(`ask.${fact}`)}>
      <Form action={action} id={`change-${fact}`} className="max-w-form">
        <input type="hidden" name="organisationId" value={holder.id} />
        <input type="hidden" name="fact" value={fact} />
        {fact === 'BANK_ACCOUNT' ? (
          <BankFields />
        ) : (
          <TextField
            name="becomes"
            label={t(`new.${fact}`)}
            defaultValue={fact === 'NAME' ? holder.name : holder.legalRepresentative}
            required
          />
        )}
        <TextareaField name="reason" label={t('reason')} limit={limits.reason} required />
        {!isNaturalPerson(holder) && (
          <FileField
            name="file"
            label={t('evidence')}
            hint={t(`evidenceHint.${fact}`)}
            accept=".pdf,.jpg,.jpeg,.png"
            required
          />
        )}
        <SubmitButton kind="secondary">{t('submit')}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

type ChangeProps = { change: KeyChangeShown; action: FormAction };

export async function WithdrawChange({ change, action }: ChangeProps) {
  const t = await getTranslator('organisations.changes');
  return (
    <Form action={action} id={`withdraw-${change.id}`}>
      <Key change={change} />
      <SubmitButton kind="secondary">{t('withdraw')}</SubmitButton>
    </Form>
  );
}

type SettleProps = { change: KeyChangeShown; actions: { accept: FormAction; sendBack: FormAction } };

/** The office accepts the change, or says why it does not. */
export async function SettleChange({ change, actions }: SettleProps) {
  const t = await getTranslator('organisations.changes');
  return (
    <div className="grid gap-x-6 gap-y-3 wide:grid-cols-[auto_minmax(0,1fr)]">
      <Form action={actions.accept} id={`accept-${change.id}`}>
        <Key change={change} />
        <ConfirmButton
          kind="primary"
          question={{
            title: t('question'),
            text: t('questionText', {
              fact: t(`facts.${change.fact}`),
              was: saidOf(change, 'was'),
              becomes: saidOf(change, 'becomes'),
            }),
            confirm: t('accept'),
            cancel: t('notYet'),
          }}
        >
          {t('accept')}
        </ConfirmButton>
      </Form>
      <Disclosure label={t('sendBack')}>
        <Form action={actions.sendBack} id={`return-${change.id}`}>
          <Key change={change} />
          <TextareaField name="reason" label={t('decision')} limit={limits.reason} required />
          <SubmitButton kind="danger">{t('sendBack')}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}

const Key = ({ change }: { change: KeyChangeShown }) => (
  <>
    <input type="hidden" name="changeId" value={change.id} />
    <input type="hidden" name="version" value={change.version} />
  </>
);
