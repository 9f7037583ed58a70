import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Erased } from '@/components/ui/erased';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { showTo } from '@/lib/kernel/showing';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { BankFields } from './bank-fields';

/** The account for owner and finance to keep; for everybody else its facts, the number masked. */
export async function BankSection({ organisation, action }: { organisation: OrganisationDetail; action: FormAction }) {
  const t = await getTranslator('organisations');
  const { id, version, may } = organisation;
  // What the office has verified is changed by asking it.
  const isWritten = organisation.status !== 'VERIFIED' || organisation.bankAccountNumber === '';
  return (
    <>
      <Section id="bank-title" title={t('sections.bank')}>
        {may.updateBankAccount && organisation.erasedAt === null ? (
          <>
            <BankFacts organisation={organisation} isMasked />
            {isWritten && (
              <Disclosure label={t(organisation.bankAccountNumber === '' ? 'mine.bankGive' : 'mine.bankChange')}>
                <Form action={action} id="bank" className="max-w-form">
                  <input type="hidden" name="organisationId" value={id} />
                  <input type="hidden" name="version" value={version} />
                  <BankFields known={organisation} />
                  <SubmitButton kind="secondary">{t('mine.bankSave')}</SubmitButton>
                </Form>
              </Disclosure>
            )}
          </>
        ) : (
          <>
            <p className="mb-2 text-table text-ink-soft">{t('mine.bankHidden')}</p>
            <BankFacts organisation={organisation} />
          </>
        )}
      </Section>
    </>
  );
}

type BankFactsProps = {
  organisation: OrganisationDetail;
  /** On a page that lies open, also for those who keep it. */
  isMasked?: boolean;
};

export async function BankFacts({ organisation, isMasked = false }: BankFactsProps) {
  const t = await getTranslator('organisations');
  const { bankAccountNumber, erasedAt } = organisation;
  const number = isMasked ? showTo('member', 'bankAccount', bankAccountNumber) : bankAccountNumber;
  return (
    <Facts
      facts={[
        { term: t('fields.bankAccountName'), value: organisation.bankAccountName },
        { term: t('fields.bankName'), value: organisation.bankName },
        { term: t('fields.bankAccountNumber'), value: erasedAt ? <Erased at={erasedAt} /> : number },
      ]}
    />
  );
}
