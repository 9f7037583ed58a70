import type { Metadata } from 'next';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('shell');
  return { title: t('notFound.title') };
}

/** Kept small, and without the shell, which stands around it: it travels with every page, in case the page turns out to be missing. */
export default async function NotFound() {
  const t = await getTranslator('shell');
  return (
    <>
      <h1>{t('notFound.title')}</h1>
      <p className="mt-2 mb-6 max-w-text text-ink-soft">{t('notFound.text')}</p>
      <div className="flex flex-wrap gap-3">
        {(
          [
            [paths.home(), 'home'],
            [paths.publishedRounds(), 'calls'],
            [paths.findDemand(), 'demand'],
            [paths.search(), 'search'],
          ] as const
        ).map(([href, name]) => (
          <a key={name} href={href} className="button" data-kind="secondary">
            {t(`notFound.${name}`)}
          </a>
        ))}
      </div>
    </>
  );
}
