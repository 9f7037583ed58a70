import { Notice } from '@/components/ui/notice';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Where no text message leaves the house: what to do instead of waiting for a code. */
export async function NoTexts() {
  const t = await getTranslator('demands');
  return (
    <Notice tone="closed" title={t('proof.noTextsTitle')} className="mb-6 max-w-form">
      <p>{t('proof.noTexts')}</p>
      <p className="mt-2">
        <a href={paths.signIn()}>{t('proof.signIn')}</a>
      </p>
    </Notice>
  );
}
