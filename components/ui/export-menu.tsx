import { getTranslator } from '@/lib/web/messages';
import { Menu } from './menu';

/** The table as a file: the same rows and columns as the screen, all pages of them. */
export async function ExportMenu({ href }: { href: (format: 'xlsx' | 'csv') => string }) {
  const t = await getTranslator('ui');
  return (
    <Menu label={t('export.menu')} quiet>
      <a href={href('xlsx')} download>
        {t('export.xlsx')}
      </a>
      <a href={href('csv')} download>
        {t('export.csv')}
      </a>
    </Menu>
  );
}
