import { ListPage } from '@/components/lists/list-page';
import { formatClock, shanghaiDay } from '@/lib/kernel/shanghai';
import { withQuery } from '@/lib/kernel/with-query';
import type { Asked } from '@/lib/lists/asked';
import type { PageOf } from '@/lib/lists/page-of';
import { paths } from '@/lib/paths/paths';
import { actIn, changeIn, kindIn } from '@/lib/seals/act-words';
import { type EntryRow, entryList, whoDid } from '@/lib/seals/entry-list';
import { NO_CITY } from '@/lib/seals/seal-hash';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

type EntryTableProps = {
  page: PageOf<EntryRow>;
  asked: Asked<typeof entryList>;
  cities: { id: string; name: string }[];
  /** Sign-ins that are left out. */
  hidden: number | null;
  now: Date;
  views: React.ReactNode;
};

/** The trail as an auditor reads it, day by day: when, who, what, about whom or what. */
export async function EntryTable({ page, asked, cities, hidden, now, views }: EntryTableProps) {
  const [t, all] = [await getTranslator('seals'), await getTranslator()];
  const words = (key: string, values?: Record<string, string>): string => textFor(all, key, values) ?? key;
  return (
    <ListPage
      list={entryList}
      asked={asked}
      page={page}
      path={paths.trailEntries()}
      now={now}
      views={views}
      counts={hidden === null ? {} : { comings: { without: page.total, only: hidden } }}
      options={{
        city: [
          { value: NO_CITY, label: t('entries.noCity') },
          ...cities.map(({ id, name }) => ({ value: id, label: name })),
        ],
      }}
      groupOf={({ at }) => t.day(shanghaiDay(at))}
      without={cities.length > 1 ? ['change'] : ['change', 'city']}
      cells={{
        at: ({ at }) => <time dateTime={at.toISOString()}>{formatClock(at).slice(0, 5)}</time>,
        who: (row) => (
          <>
            {whoDid(row) ?? t('entries.nobody')}
            <Beside>{row.ip && t('entries.from', { ip: row.ip })}</Beside>
          </>
        ),
        command: (row) => (
          <>
            {actIn(row.command, words)}
            <span className="ml-2 text-small text-ink-soft">{changeIn(row, words)}</span>
          </>
        ),
        about: ({ entity, name }) =>
          name === null ? (
            kindIn(entity, words)
          ) : (
            <>
              <a href={withQuery(paths.trailEntries(), { q: name })} className="link">
                {name}
              </a>
              <span className="ml-2 text-small whitespace-nowrap text-ink-soft">{kindIn(entity, words)}</span>
            </>
          ),
        // Of no city: nothing is unknown there.
        city: ({ city, cityId }) => city ?? cityId ?? '',
      }}
    />
  );
}

const Beside = ({ children }: { children: string }) =>
  children === '' ? null : <span className="block text-small text-ink-soft">{children}</span>;
