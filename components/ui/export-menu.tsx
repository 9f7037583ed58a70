import { getTranslator } from '@/lib/web/messages';
import { Menu } from './menu';

/** The table as a file: the same rows and columns as the screen, all pages of them; a long one leads to the page of its job. */
export async function ExportMenu({ href }: { href: (format: 'xlsx' | 'csv') => string }) {
  const t = await getTranslator('ui');
  return (
    <Menu label={t('export.menu')} quiet>
      <a href={href('xlsx')}>{t('export.xlsx')}</a>
      <a href={href('csv')}>{t('export.csv')}</a>
    </Menu>
  );
}
