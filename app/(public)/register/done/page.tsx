import type { Metadata } from 'next';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('organisations'))('register.doneTitle') };
}

export default async function RegisteredPage() {
  const t = await getTranslator('organisations');
  const toSignIn = <LinkButton href={paths.signIn()}>{t('register.toSignIn')}</LinkButton>;
  return <PageHeader title={t('register.doneTitle')} state={t('register.done')} action={toSignIn} />;
}
