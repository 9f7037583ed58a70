import { getTranslator } from '@/lib/web/messages';

/** The table above as a file; `href` answers with the same rows as the screen, all pages of them. */
export async function ExportLink({ href }: { href: string }) {
  const t = await getTranslator('ui');
  return (
    <p className="no-print mt-3 text-table">
      <a href={href} download>
        {t('export')}
      </a>
    </p>
  );
}
