import type { PartnerChanges } from '@/lib/awards/partners/queries';
import { getTranslator } from '@/lib/web/messages';
import { lineOf } from './change-state';
import { ChangeTag } from './change-tag';

type ChangeLinesProps = { lines: PartnerChanges['lines']; hrefOf: (changeId: string) => string };

/** Every change of partners that was asked for, the newest first. */
export async function ChangeLines({ lines, hrefOf }: ChangeLinesProps) {
  const t = await getTranslator('awards');
  return (
    <ul>
      {lines.map(({ id, status, proposedAt, ...change }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2">
          <span>
            <a href={hrefOf(id)} className="link">
              {lineOf(t, change)}
            </a>{' '}
            <span className="text-table text-ink-soft">{t.dateTime(proposedAt)}</span>
          </span>
          <ChangeTag status={status} />
        </li>
      ))}
    </ul>
  );
}
