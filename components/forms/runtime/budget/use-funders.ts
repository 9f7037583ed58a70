'use client';

import { useEffect, useEffectEvent, useRef } from 'react';
import { rawSource } from '@/lib/forms/answers/budget-source';
import type { Funder } from '@/lib/forms/answers/funders';
import { useAutosave } from '../autosave-context';
import type { Rows } from '../use-rows';

/** Whom the application names as funders by now; lines paid by one that is called otherwise from now on follow it. */
export function useFunders(fieldKey: string, { rows, change }: Pick<Rows, 'rows' | 'change'>): Funder[] | null {
  const { live, touch } = useAutosave();
  const funders = live?.funders ?? null;
  const names = funders?.map(({ name }) => name) ?? [];
  const before = useRef(names);
  const follow = useEffectEvent(() => {
    const renamed = renamedIn(before.current, names);
    before.current = names;
    if (renamed === null) return;
    const [from, to] = renamed.map((funder) => rawSource({ source: 'OWN', funder }));
    const theirs = rows.filter(({ cells }) => cells['source'] === from);
    for (const { id } of theirs) change(id, 'source', to ?? '');
    if (theirs.length > 0) touch(fieldKey);
  });
  const listed = JSON.stringify(names);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the list is another one.
  useEffect(() => follow(), [listed]);
  return funders;
}

/** The one name of a list that is another now, before and after; null where none is, or more than one. */
export function renamedIn(before: readonly string[], now: readonly string[]): readonly [string, string] | null {
  if (before.length !== now.length) return null;
  const changed = before.flatMap((name, at) => (now[at] === name ? [] : [[name, now[at] ?? ''] as const]));
  const [only] = changed;
  if (only === undefined || changed.length > 1) return null;
  const [from, to] = only;
  return now.includes(from) || before.includes(to) ? null : only;
}
