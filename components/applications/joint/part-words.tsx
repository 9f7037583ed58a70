import { Disclosure } from '@/components/ui/disclosure';
import type { PartOfMine } from '@/lib/applications/joint/part-of-mine';
import { getTranslator } from '@/lib/web/messages';

/** What was said of a part, the newest first. */
export async function PartWords({ words }: { words: PartOfMine['words'] }) {
  const t = await getTranslator('applications');
  return (
    <Disclosure label={t('joint.words', { count: words.length })} isBare>
      <ul className="grid gap-2 text-table">
        {words.toReversed().map(({ id, act, at, name, note }) => (
          <li key={id}>
            <p>
              {t(`joint.acts.${act}`)} <span className="text-ink-soft">{`${name}，${t.dateTime(at)}`}</span>
            </p>
            {note !== '' && <p className="max-w-text whitespace-pre-line text-ink-soft">{note}</p>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
