import { Form } from '@/components/forms/form';
import { InForm } from '@/components/forms/in-form';
import { Section } from '@/components/ui/section';
import { withQuery } from '@/lib/kernel/with-query';
import { asPerson, REGISTRATION_DRAFT } from '@/lib/organisations/registering/steps';
import type { Address } from '@/lib/paths/address';
import type { RegionOption } from '@/lib/regions/queries';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { RegistrationSteps } from './registration-steps';

/** Of the organisation alone: who one is goes no further than the page, for a computer may be lent. */
const KEPT = ['uscc', 'name', 'type', 'regionId', 'legalRepresentative', 'establishedOn'];
/** The name of a natural person is who one is. */
const KEPT_OF_PERSON = ['regionId'];

type RegistrationFormProps = {
  action: FormAction;
  regions: RegionOption[];
  /** Who registers; null for a visitor, who is asked for an address. */
  personId: string | null;
  /** Where somebody joins or claims an organisation that is registered already. */
  claimHref: Address;
};

/** One form asked page by page (lib/web/in-steps.ts). */
export async function RegistrationForm({ action, regions, personId, claimHref }: RegistrationFormProps) {
  const t = await getTranslator('organisations');
  return (
    <div className="beside">
      <Form action={action}>
        <InForm>
          {({ state }) => {
            const href = withQuery(claimHref, { uscc: typedCode(state.values['uscc']) });
            return (
              <>
                <div
                  role="status"
                  data-keeps-draft={REGISTRATION_DRAFT}
                  data-draft-of={personId ?? undefined}
                  data-names={(asPerson(state.values) ? KEPT_OF_PERSON : KEPT).join(' ')}
                  data-restored={t('steps.restored')}
                  data-discard={t('steps.discard')}
                />
                <RegistrationSteps state={state} regions={regions} asksWho={personId === null} claimHref={href} />
              </>
            );
          }}
        </InForm>
      </Form>
      <aside>
        <Section title={t('register.prepareTitle')}>
          <ul className="max-w-text list-disc pl-5">
            {(['code', 'certificate', 'people', 'claim'] as const).map((what) => (
              <li key={what} className="py-1">
                {t(`register.prepare.${what}`)}
              </li>
            ))}
          </ul>
        </Section>
        <Section title={t('register.noticeTitle')}>
          <p className="max-w-text">{t('register.notice')}</p>
        </Section>
      </aside>
    </div>
  );
}

/** What was typed before the form came back, so that it need not be typed again there. */
const typedCode = (typed: string | string[] | undefined): string | undefined =>
  typeof typed === 'string' && typed !== '' ? typed : undefined;
