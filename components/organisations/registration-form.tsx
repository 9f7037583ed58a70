import { Form } from '@/components/forms/form';
import { InForm } from '@/components/forms/in-form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { withQuery } from '@/lib/kernel/with-query';
import type { Address } from '@/lib/paths/paths';
import type { RegionOption } from '@/lib/regions/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { BankFields } from './bank-fields';
import { OrganisationFields } from './organisation-fields';
import { WhoFields } from './who-fields';

/** `asksWho` when nobody is signed in. */
export async function RegistrationForm({
  action,
  regions,
  asksWho,
  claimHref,
}: {
  action: FormAction;
  regions: RegionOption[];
  asksWho: boolean;
  /** Where somebody joins or claims an organisation that is registered already. */
  claimHref: Address;
}) {
  const t = await getTranslator('organisations');
  return (
    <>
      <Notice title={t('register.noticeTitle')} className="max-w-form">
        {t('register.notice')}
      </Notice>
      <Form action={action}>
        <InForm>
          {({ state: { values } }) => (
            <p className="mt-4 mb-5">
              <a href={withQuery(claimHref, { uscc: typedCode(values['uscc']) })}>{t('claims.link')}</a>
            </p>
          )}
        </InForm>
        <OrganisationFields regions={regions} />
        <Section title={t('sections.bank')}>
          <BankFields />
        </Section>
        {asksWho && (
          <Section title={t('sections.you')}>
            <WhoFields />
          </Section>
        )}
        <SubmitButton>{t('register.submit')}</SubmitButton>
      </Form>
    </>
  );
}

/** What was typed before the form came back, so that it need not be typed again there. */
const typedCode = (typed: string | string[] | undefined): string | undefined =>
  typeof typed === 'string' && typed !== '' ? typed : undefined;
