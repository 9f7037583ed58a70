import { EmptyState } from '@/components/ui/empty-state';
import { Erased } from '@/components/ui/erased';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { type Delivered, type DeliveryState, deliveryState } from '@/lib/mail/delivery-state';
import { wholeLetter } from '@/lib/mail/whole-letter';
import { getTranslator } from '@/lib/web/messages';
import { withLinks } from './with-links';

type Letter = Delivered & {
  id: string;
  toEmail: string;
  toPhone: string;
  toName: string;
  subject: string;
  body: string;
  signedBy: string;
  createdAt: Date;
  lastError: string;
  erasedAt: Date | null;
};

type LetterListProps = { letters: Letter[]; now: Date /** By who receives them. */; isFiltered: boolean };

const tones: Record<DeliveryState, Tone> = {
  QUEUED: 'waiting',
  HELD: 'returned',
  RETRYING: 'returned',
  SENT: 'passed',
  FAILED: 'refused',
};

/** Each letter opens in place; addresses of this site in it are links. */
export async function LetterList({ letters, now, isFiltered }: LetterListProps) {
  const t = await getTranslator('people');
  if (letters.length === 0)
    return (
      <EmptyState title={t(isFiltered ? 'outbox.noneFound' : 'outbox.empty')}>
        {t(isFiltered ? 'outbox.noneFoundHint' : 'outbox.emptyHint')}
      </EmptyState>
    );
  return (
    <ul className="border-t border-line-strong">
      {letters.map((letter) => (
        <li key={letter.id} className="border-b border-line">
          <details>
            <summary className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2 wide:grid wide:grid-cols-[minmax(0,1fr)_5rem_20rem_11rem]">
              <strong className="font-medium">{letter.subject}</strong>
              <DeliveryTag letter={letter} now={now} />
              {letter.erasedAt === null ? (
                <span className="text-table text-ink-soft">{`${letter.toName} <${letter.toEmail || letter.toPhone}>`}</span>
              ) : (
                <Erased at={letter.erasedAt} />
              )}
              <time dateTime={letter.createdAt.toISOString()} className="text-table text-ink-soft">
                {t.dateTime(letter.createdAt)}
              </time>
            </summary>
            <Undelivered letter={letter} now={now} />
            <p className="reading pb-4 whitespace-pre-line">{withLinks(wholeLetter(letter))}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}

async function DeliveryTag({ letter, now }: { letter: Letter; now: Date }) {
  const [t, state] = [await getTranslator('people'), deliveryState(letter, now)];
  return <StatusTag tone={tones[state]}>{t(`letterStatus.${state}`)}</StatusTag>;
}

/** Why it has not gone yet, or never will. */
async function Undelivered({ letter, now }: { letter: Letter; now: Date }) {
  const [t, state] = [await getTranslator('people'), deliveryState(letter, now)];
  const { heldUntil, lastError, tries } = letter;
  if (state === 'HELD' && heldUntil !== null)
    return <p className="pb-2 text-table text-ink-soft">{t('outbox.heldUntil', { at: t.deadline(heldUntil) })}</p>;
  if (lastError === '') return null;
  return <p className="pb-2 text-table text-ink-soft">{t('outbox.lastError', { reason: lastError, tries })}</p>;
}
