import type { Metadata } from 'next';
import { RegistrationForm } from '@/components/organisations/registration-form';
import { PageHeader } from '@/components/ui/page-header';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { regionOptions } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';
import { registerOwnAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('organisations'))('register.title') };
}

export default async function NewOrganisationPage() {
  await signedInActor();
  const [t, regions] = await Promise.all([getTranslator('organisations'), regionOptions('/', shanghaiDay(new Date()))]);
  return (
    <>
      <PageHeader title={t('register.title')} state={t('register.stateSignedIn')} />
      <RegistrationForm action={registerOwnAction} regions={regions} asksWho={false} />
    </>
  );
}
