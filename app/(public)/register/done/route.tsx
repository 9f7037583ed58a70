import { publicDocument } from '@/app/(public)/public-document';
import { TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { OrganisationStatusTag } from '@/components/organisations/organisation-status-tag';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { registrationReceived } from '@/lib/organisations/registering/registration-received';
import { REGISTRATION_DRAFT } from '@/lib/organisations/registering/steps';
import { paths } from '@/lib/paths/paths';
import { leadingOn } from '@/lib/paths/way-back';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { resendLinkAction } from './actions';

export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { resendLinkAction },
  reads: {},
  title: async () => (await getTranslator('organisations'))('register.doneTitle'),
  render: async ({ address: { to, of } }) => {
    const t = await getTranslator('organisations');
    const received = await ask(registrationReceived, { organisationId: String(of ?? '') });
    const by = received?.dueAt ? t.deadline(received.dueAt) : 'none';
    return (
      <>
        <PageHeader
          title={t('register.doneTitle')}
          {...(received === null
            ? { state: t('register.done') }
            : {
                state: t('register.doneBy', { name: received.name, office: received.office, by }),
                tag: <OrganisationStatusTag status="PENDING" />,
              })}
          action={
            <LinkButton href={leadingOn(paths.signIn(), to)} kind="primary">
              {t('register.toSignIn')}
            </LinkButton>
          }
        />
        <span hidden data-drops-draft={REGISTRATION_DRAFT} />
        <Section id="next" title={t('register.doneNext')} className="max-w-form">
          <ol className="list-decimal pl-5">
            <li>
              <strong className="font-semibold">{t('register.doneFirst')}</strong>
              {t('register.doneMail')}
            </li>
            <li>{t(received === null ? 'register.doneGeneric' : 'register.doneTold')}</li>
            <li>{t('register.doneComplete')}</li>
          </ol>
        </Section>
        <Section id="resend" title={t('register.resendTitle')} note={t('register.resendHint')} className="max-w-form">
          <Form action={resendLinkAction}>
            <TextField name="email" type="email" label={t('register.resendEmail')} autoComplete="email" required />
            <SubmitButton kind="secondary">{t('register.resend')}</SubmitButton>
          </Form>
        </Section>
      </>
    );
  },
});
