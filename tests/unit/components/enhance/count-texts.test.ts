import { expect, test } from 'vitest';
import { counted } from '@/components/enhance/count-texts';
import { locales } from '@/lib/web/locale';
import { translatorFor } from '@/lib/web/messages';

test.each(locales)('the browser says how much is written in the very words of the server: %s', (locale) => {
  const t = translatorFor(locale, 'ui.form');
  expect(counted(t.raw('counted'), 1312, 1500)).toBe(t('counted', { count: 1312, limit: 1500 }));
});
