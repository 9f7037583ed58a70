import { DataTable } from '@/components/ui/tables/data-table';
import { actIn, floorOf, stateIn } from '@/lib/seals/act-words';
import type { TrailLine } from '@/lib/trail/trail-of';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import type { Messages } from '@/messages/types';

type TrailListProps = {
  lines: TrailLine[];
  /** The messages that name the acts ('acts.publish') and states ('status.OPEN') of this thing. */
  namespace: keyof Messages | 'demands.call' | 'organisations.claims' | 'reviews.trail';
};

/** Who did what when, newest first; folded, with the latest act on its line, because few need the rest. */
export async function TrailList({ lines, namespace }: TrailListProps) {
  const [t, own] = [await getTranslator('trail'), await getTranslator()];
  const words = (key: string): string => textFor(own, key) ?? key;
  // A page may show acts of other things too: those are called what their own pages call them.
  const placeOf = (command: string): string => {
    const [entity = ''] = command.split('.');
    const floor = floorOf(entity);
    return floor === namespace || textFor(own, `${floor}.acts.${command.split('.')[1] ?? ''}`) === null
      ? namespace
      : floor;
  };
  const act = (command: string): string =>
    textFor(own, `${placeOf(command)}.acts.${command.split('.')[1] ?? ''}`) ?? actIn(command, words);
  const state = (command: string, status: string): string =>
    textFor(own, `${placeOf(command)}.status.${status}`) ??
    textFor(own, `${namespace}.status.${status}`) ??
    stateIn(command.split('.')[0] ?? '', status, words);
  const latest = lines[0];
  const rows = inRuns(lines);
  return (
    <details className="fold section">
      <summary>
        <h2 id="trail">{t('title')}</h2>
        <span>
          {latest === undefined
            ? t('empty')
            : t('folded', { count: lines.length, act: act(latest.command), at: t.dateTime(latest.at) })}
        </span>
      </summary>
      {lines.length > 0 && (
        <DataTable
          id="trail-lines"
          caption={t('title')}
          captionHidden
          dense
          columns={[
            {
              key: 'act',
              header: t('act'),
              render: ({ command, reason = '', lost, times }) => (
                <Act
                  name={times === 1 ? act(command) : t('times', { act: act(command), times })}
                  reason={lost === undefined ? reason : t(`lost.${lost}`)}
                />
              ),
            },
            { key: 'who', header: t('who'), render: ({ actorName }) => actorName || '—' },
            { key: 'at', header: t('at'), render: ({ at }) => t.dateTime(at) },
            {
              key: 'state',
              header: t('change'),
              render: ({ command, fromState, toState }) =>
                toState === null || fromState === toState
                  ? ''
                  : [fromState, toState]
                      .filter((one) => one !== null)
                      .map((status) => state(command, status))
                      .join(' → '),
            },
          ]}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
    </details>
  );
}

/**
 * The same act of one person again and again, as saving is while somebody writes, in one row at its latest moment; others of
 * their small acts may stand between, as a file that is attached does, but nothing that changed the state and nobody else's act.
 */
function inRuns(lines: readonly TrailLine[]): (TrailLine & { times: number })[] {
  const rows: (TrailLine & { times: number })[] = [];
  for (const line of lines) {
    const run = rows.slice(rows.findLastIndex((row) => isOfNote(row) || row.actorName !== line.actorName) + 1);
    const same = isOfNote(line) ? undefined : run.find(({ command }) => command === line.command);
    if (same !== undefined) same.times += 1;
    else rows.push({ ...line, times: 1 });
  }
  return rows;
}

/** What changes the state or has a reason is never one of many. */
const isOfNote = ({ reason = '', lost, fromState, toState }: TrailLine): boolean =>
  reason !== '' || lost !== undefined || (toState !== null && toState !== fromState);

function Act({ name, reason }: { name: string; reason: string }) {
  return (
    <>
      {name}
      {reason !== '' && <span className="block text-small text-ink-soft">{reason}</span>}
    </>
  );
}
