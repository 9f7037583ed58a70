'use client';

import { createContext, type ReactNode, use, useMemo } from 'react';
import { IntlProvider } from 'use-intl/react';
import { type MessageTree, mergedMessages } from '@/lib/web/wording/message-tree';

type WordsProviderProps = { locale: string; messages: MessageTree; children: ReactNode };

const Outer = createContext<MessageTree>({});

export function WordsProvider({ locale, messages, children }: WordsProviderProps) {
  const outer = use(Outer);
  const all = useMemo(() => mergedMessages(outer, messages), [outer, messages]);
  return (
    <Outer value={all}>
      <IntlProvider locale={locale} timeZone="Asia/Shanghai" messages={all}>
        {children}
      </IntlProvider>
    </Outer>
  );
}
