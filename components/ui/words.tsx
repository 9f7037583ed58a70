import type { ReactNode } from 'react';
import { getLocale, pickMessages } from '@/lib/web/messages';
import type { Namespace } from '@/messages/typed';
import { WordsProvider } from './words-provider';

/**
 * Hands namespaces of texts to the client parts inside, which say `useTranslations`; nothing else travels. One may stand
 * in another: what the outer hands over stays.
 */
export async function Words({ of, children }: { of: readonly Namespace[]; children: ReactNode }) {
  const locale = await getLocale();
  return (
    <WordsProvider locale={locale} messages={pickMessages(locale, of)}>
      {children}
    </WordsProvider>
  );
}
