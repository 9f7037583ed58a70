import type { ReactNode } from 'react';
import { FilterLine, FilterSelect } from '@/components/ui/filter-line';
import { Chips } from '@/components/ui/link-row';
import { listAddress, queryOf } from '@/lib/lists/address';
import type { Asked } from '@/lib/lists/asked';
import type { FilterLook } from '@/lib/lists/filter';
import type { AnyList } from '@/lib/lists/list';
import { isNarrowed } from '@/lib/lists/narrowed';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

export type Option = { value: string; label: string };

/** What filters without a look narrow to, in words. */
export type NarrowedTo = { words: string; by: readonly string[] };

type ListFiltersProps = {
  list: AnyList;
  asked: Asked<AnyList>;
  path: string;
  /** What a choice without an enumeration offers. */
  options: Record<string, Option[] | undefined>;
  /** How many there are of each word of a filter that stands as chips. */
  counts: Record<string, Record<string, number> | undefined>;
  narrowedTo?: readonly NarrowedTo[];
  /** Ready-made views of the list, before its own chips. */
  ready?: ReactNode;
  /** At the end of the same line: saved views, files. */
  children?: ReactNode;
};

/** The filter line of a list with its chips; one form that asks its own address, so it needs no script. */
export async function ListFilters({
  list,
  asked,
  path,
  options,
  counts,
  narrowedTo = [],
  ready,
  children,
}: ListFiltersProps) {
  const t = await getTranslator();
  const looks = Object.entries(list.filters).flatMap(([name, { look }]) =>
    look === undefined ? [] : [{ name, look }],
  );
  const query = queryOf(list, asked);
  const search = looks.find(({ look }) => look.as === 'search');
  const offered = looks.flatMap(({ name, look }) => {
    const choices = look.as === 'choice' ? choicesOf(t, look, options[name]) : [];
    return choices.length === 0 ? [] : [{ name, label: t(look.label), choices }];
  });
  const chips = looks.flatMap(({ name, look }) => (look.as === 'chips' ? [{ name, look }] : []));
  const hasManyChips = chips.length > 1;
  // A list begins on a phone's first screen: behind the search and its first chips the rest waits folded up (lists.css).
  const folded = [...offered, ...chips.slice(1)];
  const inForm = new Set([search, ...offered].flatMap((each) => each?.name ?? []));
  const keep = Object.fromEntries(Object.entries(query).filter(([name]) => !inForm.has(name)));
  return (
    <div className="list-head">
      {offered.length > 0 || search !== undefined ? (
        <FilterLine
          action={path}
          {...(search === undefined
            ? {}
            : { search: { name: search.name, value: query[search.name], label: t(search.look.label) } })}
          keep={keep}
          narrowing={folded.length > 1 ? folded.filter(({ name }) => query[name]).length : undefined}
          resetHref={isNarrowed(list, asked) ? path : undefined}
        >
          {offered.map(({ name, label, choices }) => (
            <FilterSelect
              key={name}
              name={name}
              label={label}
              value={query[name]}
              all={t('ui.filter.all')}
              options={choices}
            />
          ))}
        </FilterLine>
      ) : null}
      <div className="list-line">
        {ready}
        {narrowedTo.map(({ words, by }) => (
          <a
            key={words}
            href={listAddress(
              { path, list, asked },
              { filters: Object.fromEntries(by.map((name) => [name, undefined])) },
            )}
            className="narrowed-to no-print"
          >
            {words}
            <span aria-hidden="true">×</span>
            <span className="sr-only">{t('ui.filter.without')}</span>
          </a>
        ))}
        {chips.map(({ name, look }) => (
          <Chips
            key={name}
            {...(hasManyChips ? { title: t(look.label) } : {})}
            label={t(look.label)}
            links={chipsOf(look, counts[name]).map(({ value, count }) => ({
              href: listAddress({ path, list, asked }, { filters: { [name]: value } }),
              label: value === undefined ? t('ui.filter.all') : (textFor(t, `${look.words}.${value}`) ?? value),
              isCurrent: query[name] === value,
              ...(count === undefined ? {} : { count }),
            }))}
          />
        ))}
        {children}
      </div>
    </div>
  );
}

function choicesOf(t: Translate, look: FilterLook & { as: 'choice' }, given: Option[] | undefined): Option[] {
  if (given !== undefined) return given;
  return look.words === undefined
    ? []
    : (look.values ?? []).map((value) => ({ value, label: textFor(t, `${look.words}.${value}`) ?? value }));
}

/** "All" and every word; where they are counted, only words that occur. */
function chipsOf(look: FilterLook & { as: 'chips' }, counts: Record<string, number> | undefined) {
  if (counts === undefined)
    return [{ value: undefined, count: undefined }, ...look.values.map((value) => ({ value, count: undefined }))];
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const occurring = look.values.flatMap((value) =>
    counts[value] === undefined ? [] : [{ value, count: counts[value] }],
  );
  return [{ value: undefined, count: all }, ...occurring];
}
