'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { paths } from '@/lib/paths/paths';
import { localeCookie } from '@/lib/web/locale';
import en from '@/messages/en/trouble.json';
import zh from '@/messages/zh-CN/trouble.json';

/** What is said when a page breaks. Its few words travel with it, because nothing else may be asked any more. */
export function Trouble({ number, onRetry }: { number: string | undefined; onRetry: () => void }) {
  const isEnglish = useSyncExternalStore(neverChanges, readsEnglish, () => false);
  const words = isEnglish ? en : zh;
  return (
    <main className="mx-auto max-w-[72rem] px-(--gutter) py-12" lang={isEnglish ? 'en' : 'zh-CN'}>
      <h1>{words.title}</h1>
      <p className="mt-2 max-w-text text-ink-soft">{words.text}</p>
      {number && (
        <p className="mt-2 text-table">
          {words.number} <code className="font-mono">{number}</code>
        </p>
      )}
      <p className="mt-6 flex gap-3">
        <Button kind="primary" onClick={onRetry}>
          {words.retry}
        </Button>
        <a href={paths.home()} className="button" data-kind="secondary">
          {words.home}
        </a>
      </p>
    </main>
  );
}

const neverChanges = () => () => {};
const readsEnglish = () => document.cookie.split('; ').includes(`${localeCookie}=en`);
