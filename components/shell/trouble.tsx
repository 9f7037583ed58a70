'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { localeCookie } from '@/lib/web/locale';
import en from '@/messages/en/trouble.json';
import zh from '@/messages/zh-CN/trouble.json';
import { TroubleWords } from './trouble-words';

/** What is said when a page breaks. Its few words travel with it, because nothing else may be asked any more. */
export function Trouble({ number, onRetry }: { number: string | undefined; onRetry: () => void }) {
  const isEnglish = useSyncExternalStore(neverChanges, readsEnglish, () => false);
  const words = isEnglish ? en : zh;
  const retry = (
    <Button kind="primary" onClick={onRetry}>
      {words.retry}
    </Button>
  );
  return <TroubleWords words={words} lang={isEnglish ? 'en' : 'zh-CN'} number={number} retry={retry} />;
}

const neverChanges = () => () => {};
const readsEnglish = () => document.cookie.split('; ').includes(`${localeCookie}=en`);
