import type { Metadata } from 'next';
import { PublicShell } from '@/components/shell/public-shell';
import { LinkButton } from '@/components/ui/link-button';
import { getTranslator } from '@/lib/web/messages';
import { paths } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('shell');
  return { title: t('notFound.title') };
}

export default async function NotFound() {
  const t = await getTranslator('shell');
  return (
    <PublicShell homeHref={paths.home()} links={[]} preferencesPath={paths.preferences()}>
      <h1>{t('notFound.title')}</h1>
      <p className="mt-2 mb-6 max-w-text text-ink-soft">{t('notFound.text')}</p>
      <LinkButton href={paths.home()}>{t('notFound.home')}</LinkButton>
    </PublicShell>
  );
}
