import { Disclosure } from '@/components/ui/disclosure';
import type { SignOffWord } from '@/lib/applications/signing-off/entries';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

/** What was said in the sign-off so far, the newest first. */
export async function SignOffRecord({ words }: { words: readonly SignOffWord[] }) {
  const t = await getTranslator('applications');
  if (words.length === 0) return null;
  return (
    <div className="no-print mt-6 max-w-form">
      <Disclosure label={t('signOff.record', { count: words.length })}>
        <ul className="grid gap-3">
          {words.toReversed().map(({ act, at, name, note }) => (
            <li key={at.getTime()}>
              <p>
                {textFor(t, `signOff.acts.${act}`)}{' '}
                <span className="text-ink-soft">{`${name}，${t.dateTime(at)}`}</span>
              </p>
              {note !== '' && <p className="whitespace-pre-line text-ink-soft">{note}</p>}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
