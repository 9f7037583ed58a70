import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What stands within the desk where nothing is found, or where one may not look. */
export async function DeskNotFound() {
  const t = await getTranslator('shell');
  return (
    <>
      <h1>{t('notFound.title')}</h1>
      <p className="mt-2 mb-6 max-w-text text-ink-soft">{t('notFound.text')}</p>
      <a href={paths.desk()} className="button" data-kind="primary">
        {t('notFound.desk')}
      </a>
    </>
  );
}
