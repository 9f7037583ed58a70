import { DocumentFrame } from '@/app/views/document-frame';
import { TroubleWords } from '@/components/shell/trouble-words';
import { getLocale } from '@/lib/web/messages';
import en from '@/messages/en/trouble.json';
import zh from '@/messages/zh-CN/trouble.json';

/** What a document shows when something broke; trying again is asking for the same address. */
export async function TroubleDocument({ number }: { number: string }) {
  const lang = await getLocale();
  const words = lang === 'en' ? en : zh;
  const retry = (
    <a href="" className="button" data-kind="primary">
      {words.retry}
    </a>
  );
  return (
    <DocumentFrame title={words.title}>
      <TroubleWords words={words} lang={lang} number={number} retry={retry} />
    </DocumentFrame>
  );
}
