import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { SignInForm } from '@/components/people/sign-in-form';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { csrfCookieName, csrfTokenIn } from '@/lib/web/csrf';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('people'))('signIn.title') };
}

type Query = { error?: string; csrf?: string; done?: string; asked?: string };

export default async function SignInPage({ searchParams }: { searchParams: Promise<Query> }) {
  const [t, jar, { error, csrf, done, asked }] = [await getTranslator('people'), await cookies(), await searchParams];
  const failed = error !== undefined || csrf !== undefined;
  return (
    <>
      <PageHeader title={t('signIn.title')} state={t('signIn.state')} />
      {failed && (
        <Notice tone="refused" className="mb-6 max-w-form" live>
          {t('signIn.failed')}
        </Notice>
      )}
      {asked !== undefined && !failed && <Notice className="mb-6 max-w-form">{t('signIn.asked')}</Notice>}
      {done === 'password' && (
        <Notice tone="passed" className="mb-6 max-w-form" live>
          {t('signIn.passwordSet')}
        </Notice>
      )}
      <SignInForm csrfToken={csrfTokenIn(jar.get(csrfCookieName())?.value)} />
    </>
  );
}
