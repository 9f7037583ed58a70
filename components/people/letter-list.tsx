import { EmptyState } from '@/components/ui/empty-state';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { LetterStatus } from '@/lib/db/generated/enums';
import { formatDateTime } from '@/lib/kernel/shanghai';
import { getTranslator } from '@/lib/web/messages';

type Letter = {
  id: string;
  toEmail: string;
  toPhone: string;
  toName: string;
  subject: string;
  body: string;
  status: LetterStatus;
  createdAt: Date;
};

const tones: Record<LetterStatus, Tone> = { QUEUED: 'waiting', SENT: 'passed', FAILED: 'refused' };

/** Each letter opens in place; addresses of this site in it are links. */
export async function LetterList({ letters }: { letters: Letter[] }) {
  const t = await getTranslator('people');
  if (letters.length === 0) return <EmptyState title={t('outbox.empty')}>{t('outbox.emptyHint')}</EmptyState>;
  return (
    <ul className="border-t border-line-strong">
      {letters.map((letter) => (
        <li key={letter.id} className="border-b border-line">
          <details>
            <summary className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2 wide:grid wide:grid-cols-[minmax(0,1fr)_5rem_20rem_11rem]">
              <strong className="font-medium">{letter.subject}</strong>
              <StatusTag tone={tones[letter.status]}>{t(`letterStatus.${letter.status}`)}</StatusTag>
              <span className="text-table text-ink-soft">{`${letter.toName} <${letter.toEmail || letter.toPhone}>`}</span>
              <time dateTime={letter.createdAt.toISOString()} className="text-table text-ink-soft">
                {formatDateTime(letter.createdAt)}
              </time>
            </summary>
            <p className="reading pb-4 whitespace-pre-line">{withLinks(letter.body)}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}

function withLinks(body: string) {
  return body.split(/(https?:\/\/[\w.:/-]+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} href={part}>
        {part}
      </a>
    ),
  );
}
