import { publicDocument } from '@/app/(public)/public-document';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PasswordFields } from '@/components/people/password-fields';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { openInvitationOf } from '@/lib/people/queries';
import { getTranslator } from '@/lib/web/messages';
import { acceptInvitationAction } from './actions';

export const { GET, POST } = publicDocument({
  enter: 'anyone',
  actions: { acceptInvitationAction },
  reads: { person: openInvitationOf },
  title: async () => ({
    title: (await getTranslator('people'))('invitation.title'),
    robots: { index: false },
    referrer: 'no-referrer',
  }),
  async render({ person, address }) {
    const t = await getTranslator('people');
    if (person === null) {
      const again = <LinkButton href={paths.forgotPassword()}>{t('invitation.again')}</LinkButton>;
      return <PageHeader title={t('invitation.overTitle')} state={t('invitation.over')} action={again} />;
    }
    return (
      <>
        <PageHeader
          title={t('invitation.title')}
          state={t('invitation.state', { name: person.name, email: person.email })}
        />
        <Form action={acceptInvitationAction} className="max-w-[24rem]">
          <input type="hidden" name="token" value={String(address['token'])} />
          <PasswordFields />
          <SubmitButton>{t('invitation.submit')}</SubmitButton>
        </Form>
      </>
    );
  },
});
