import { Button } from '@/components/ui/button';
import { locales, type TextSize } from '@/lib/web/locale';
import { getLocale, getTranslator } from '@/lib/web/messages';

/** Language and large type, as two buttons posted to `path`, which sets the cookie and comes back. */
export async function Preferences({ path, size }: { path: string; size: TextSize }) {
  const t = await getTranslator('shell');
  const locale = await getLocale();
  const otherLocale = locales.find((one) => one !== locale) ?? locale;
  const otherSize = size === 'elder' ? 'normal' : 'elder';
  return (
    <form action={path} method="post" className="flex flex-wrap gap-1">
      <Button type="submit" kind="quiet" name="locale" value={otherLocale} lang={otherLocale}>
        {t(`language.${otherLocale}`)}
      </Button>
      <Button type="submit" kind="quiet" name="size" value={otherSize}>
        {t(`size.${otherSize}`)}
      </Button>
    </form>
  );
}
