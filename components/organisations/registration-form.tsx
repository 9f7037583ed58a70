import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
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
      <p className="mt-4 max-w-form">
        <a href={claimHref}>{t('claims.link')}</a>
      </p>
      <Form action={action}>
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
