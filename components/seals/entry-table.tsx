import { ListPage } from '@/components/lists/list-page';
import { withQuery } from '@/lib/kernel/with-query';
import type { Asked } from '@/lib/lists/asked';
import type { PageOf } from '@/lib/lists/page-of';
import { paths } from '@/lib/paths/paths';
import { changeIn, EVERYWHERE, kindIn } from '@/lib/seals/act-words';
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

/** The trail as an auditor reads it: every act by its words. */
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
      cells={{
        about: ({ entity, entityId, name }) => (
          <>
            {kindIn(entity, words)}
            {!isOfNothing(entityId) && (
              <>
                {' · '}
                <a href={withQuery(paths.trailEntries(), { q: entityId })} className="link">
                  {name ?? t('entries.unnamed')}
                </a>
              </>
            )}
          </>
        ),
        // Whoever acts from nowhere in particular, upon nothing that has a state, of no city: nothing is unknown there.
        who: (row) => (
          <>
            {whoDid(row) ?? ''}
            {row.ip !== '' && <span className="block text-small text-ink-soft">{row.ip}</span>}
          </>
        ),
        change: (row) => changeIn(row, words),
        city: ({ city, cityId }) => city ?? cityId ?? '',
      }}
    />
  );
}

/** Of what is about no single thing, or about more than were written down one by one. */
const isOfNothing = (entityId: string): boolean => ['', '-', EVERYWHERE].includes(entityId);
