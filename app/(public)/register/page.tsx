import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { RegistrationForm } from '@/components/organisations/registration-form';
import { PageHeader } from '@/components/ui/page-header';
import { isPerson } from '@/lib/kernel/actor';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { regionOptions } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { currentActor } from '@/lib/web/session';
import { registerAsVisitorAction } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('organisations'))('register.title') };
}

export default async function RegisterPage() {
  if (isPerson(await currentActor())) redirect(paths.newOrganisation());
  const [t, regions] = await Promise.all([getTranslator('organisations'), regionOptions('/', shanghaiDay(new Date()))]);
  return (
    <>
      <PageHeader title={t('register.title')} state={t('register.state')} />
      <RegistrationForm action={registerAsVisitorAction} regions={regions} asksWho />
    </>
  );
}
