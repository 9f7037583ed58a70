import { ListPage } from '@/components/lists/list-page';
import type { Asked } from '@/lib/lists/asked';
import type { PageOf } from '@/lib/lists/page-of';
import { paths } from '@/lib/paths/paths';
import { keysOfAct, keysOfEntity } from '@/lib/seals/act-words';
import { type EntryRow, entryList } from '@/lib/seals/entry-list';
import { NO_CITY } from '@/lib/seals/seal-hash';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/text-for';

type EntryTableProps = {
  page: PageOf<EntryRow>;
  asked: Asked<typeof entryList>;
  cities: { id: string; name: string }[];
  now: Date;
  views: React.ReactNode;
};

/** The trail as an auditor reads it; an act without a word of its own stands under its name in the file. */
export async function EntryTable({ page, asked, cities, now, views }: EntryTableProps) {
  const [t, all] = [await getTranslator('seals'), await getTranslator()];
  const firstOf = (keys: string[]): string | undefined =>
    keys.map((key) => textFor(all, key, { isFiltered: 'no' })).find((words) => words !== null) ?? undefined;
  const act = (command: string): string => firstOf(keysOfAct(command)) ?? command;
  const state = (entity: string, status: string): string =>
    firstOf([`${entity}s.status.${status}`, `seals.entries.states.${status}`]) ?? status;
  const kind = (entity: string): string => firstOf(keysOfEntity(entity)) ?? entity;
  return (
    <ListPage
      list={entryList}
      asked={asked}
      page={page}
      path={paths.trailEntries()}
      now={now}
      views={views}
      options={{
        city: [
          { value: NO_CITY, label: t('entries.noCity') },
          ...cities.map(({ id, name }) => ({ value: id, label: name })),
        ],
      }}
      cells={{
        command: ({ command }) => act(command),
        change: ({ entity, fromState, toState }) =>
          toState === null || toState === fromState
            ? ''
            : [fromState, toState]
                .filter((one) => one !== null)
                .map((one) => state(entity, one))
                .join(' → '),
        about: ({ entity, entityId }) => (
          <>
            {kind(entity)} <span className="code block break-all">{entityId}</span>
          </>
        ),
        city: ({ city, cityId }) => city ?? (cityId === null ? '—' : cityId),
      }}
    />
  );
}
