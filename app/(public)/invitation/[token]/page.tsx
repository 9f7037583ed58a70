import type { Metadata } from 'next';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PasswordFields } from '@/components/people/password-fields';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { openInvitationOf } from '@/lib/people/queries';
import { getTranslator } from '@/lib/web/messages';
import { acceptInvitationAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await getTranslator('people'))('invitation.title'),
    robots: { index: false },
    referrer: 'no-referrer',
  };
}

export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [t, person] = [await getTranslator('people'), await openInvitationOf(token, new Date())];
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
        <input type="hidden" name="token" value={token} />
        <PasswordFields />
        <SubmitButton>{t('invitation.submit')}</SubmitButton>
      </Form>
    </>
  );
}
