import clsx from 'clsx';
import type { ReactNode } from 'react';
import { getTranslator } from '@/lib/web/messages';
import { Button } from './button';
import { Input, Select } from './input';

type FilterLineProps = {
  /** The list's own path; the form asks it with GET. */
  action: string;
  search?: { name: string; value: string | undefined; label: string };
  /** Parameters that stay as they are, such as the sort order. */
  keep?: Record<string, string | undefined>;
  /** FilterSelects. */
  children?: ReactNode;
  /** How many of them leave something out: on a phone they wait behind this count. Absent where they are too few to fold up. */
  narrowing?: number | undefined;
  /** The list without any filter; shown while one is set. */
  resetHref?: string | undefined;
  /** Looks for something, rather than leaving out of what stands there. */
  looksFor?: boolean;
};

export async function FilterLine({
  action,
  search,
  keep = {},
  children,
  narrowing,
  resetHref,
  looksFor = false,
}: FilterLineProps) {
  const t = await getTranslator('ui');
  return (
    <form
      action={action}
      role="search"
      className="no-print mb-2 flex grow flex-wrap items-end gap-x-3 gap-y-2 text-table"
    >
      {Object.entries(keep).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {search && (
        <label
          className={clsx(
            'desk:max-w-[20rem]',
            narrowing === undefined ? 'flex-[1_1_14rem]' : 'flex-[1_1_5rem] desk:basis-[14rem]',
          )}
        >
          <span className="block text-small text-ink-soft">{search.label}</span>
          <Input type="search" name={search.name} defaultValue={search.value} />
        </label>
      )}
      {narrowing !== undefined && (
        <label className="button filter-fold" data-kind="secondary">
          <input type="checkbox" className="sr-only" autoComplete="off" />
          {t('filter.more', { count: narrowing })}
        </label>
      )}
      {narrowing === undefined ? children : <div className="filter-more">{children}</div>}
      <Button type="submit">{t(looksFor ? 'filter.find' : 'filter.submit')}</Button>
      {resetHref && (
        <a href={resetHref} className="button" data-kind="quiet">
          {t(looksFor ? 'filter.forget' : 'filter.reset')}
        </a>
      )}
    </form>
  );
}

type FilterSelectProps = {
  name: string;
  label: string;
  value: string | undefined;
  /** The word for "all" comes first and is the empty value. */
  all: string;
  options: { value: string; label: string }[];
};

export function FilterSelect({ name, label, value, all, options }: FilterSelectProps) {
  return (
    <label className="flex-[1_1_8rem] desk:max-w-[12rem]">
      <span className="block text-small text-ink-soft">{label}</span>
      <Select name={name} defaultValue={value ?? ''}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </label>
  );
}
