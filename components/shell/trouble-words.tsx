import type { ReactNode } from 'react';
import { paths } from '@/lib/paths/paths';
import type en from '@/messages/en/trouble.json';

type TroubleWordsProps = { words: typeof en; lang: 'en' | 'zh-CN'; number: string | undefined; retry: ReactNode };

/** What is said when a page breaks, and how to try again. */
export function TroubleWords({ words, lang, number, retry }: TroubleWordsProps) {
  return (
    <main className="mx-auto max-w-[72rem] px-(--gutter) py-12" lang={lang}>
      <h1>{words.title}</h1>
      <p className="mt-2 max-w-text text-ink-soft">{words.text}</p>
      {number && (
        <p className="mt-2 text-table">
          {words.number} <code className="font-mono">{number}</code>
        </p>
      )}
      <p className="mt-6 flex gap-3">
        {retry}
        <a href={paths.desk()} className="button" data-kind="secondary">
          {words.desk}
        </a>
        <a href={paths.home()} className="button" data-kind="secondary">
          {words.home}
        </a>
      </p>
    </main>
  );
}
