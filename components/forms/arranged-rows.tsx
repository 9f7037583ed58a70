'use client';

import clsx from 'clsx';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import { useHydrated } from './use-hydrated';

type ArrangedRowsProps = {
  /** Rows are posted as '<name>.<index>.…' and put in order by '<name>.<index>.position'. */
  name: string;
  rows: ReactNode[];
  /** How many of them stand there from the beginning; the others are added one by one. */
  filled: number;
  /** How many stand there where none can be added: the others wait folded up. */
  ready: number;
  labels: string[];
  columns: string;
  /** Its rows lay their fields out themselves. */
  isFolded: boolean;
  /** What the button that adds one says. */
  addLabel: string;
};

/**
 * Rows to add, to remove and to put in order. Without JavaScript some stand ready, more are unfolded, and emptying one removes it.
 * A removed row still posts its place, so that problems find the others by their numbers.
 */
export function ArrangedRows({ name, rows, filled, ready, labels, columns, isFolded, addLabel }: ArrangedRowsProps) {
  const t = useTranslations('ui.rows');
  const isHydrated = useHydrated();
  const [order, setOrder] = useState(() => Array.from({ length: filled }, (_, index) => index));
  const [used, setUsed] = useState(filled);
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<string | null>(null);
  const all = rows.map((_, index) => index);
  const shown = isHydrated ? order : all.slice(0, ready);
  const folded = isHydrated ? [] : all.slice(ready);

  useEffect(() => {
    if (next.current === null) return;
    place.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  }, [order]);

  const swap = (from: number, to: number, button: string) => {
    const changed = [...order];
    [changed[from], changed[to]] = [order[to] ?? 0, order[from] ?? 0];
    const isEnd = to === 0 || to === order.length - 1;
    next.current = `[data-row="${order[from]}"] [data-act="${isEnd ? (button === 'up' ? 'down' : 'up') : button}"]`;
    setOrder(changed);
  };
  const remove = (from: number) => {
    const neighbour = order[from + 1] ?? order[from - 1];
    next.current = neighbour === undefined ? '[data-act="add"]' : `[data-row="${neighbour}"] [data-act="remove"]`;
    setOrder(order.filter((_, index) => index !== from));
  };
  const add = () => {
    next.current = `[data-row="${used}"] :is(input:not([type=hidden]), textarea, select)`;
    setOrder([...order, used]);
    setUsed(used + 1);
  };

  const row = (index: number, position: number) => (
    <div
      key={index}
      data-row={index}
      data-place={position === 0 ? 'first' : 'below'}
      role="group"
      aria-label={labels[position]}
      className="group/row flex flex-wrap items-end gap-x-2 border-b border-line py-2 desk:flex-nowrap desk:py-1"
    >
      <input type="hidden" name={`${name}.${index}.position`} value={position} />
      <div
        className={clsx('min-w-0 flex-1 basis-full desk:basis-auto', !isFolded && 'row-fields')}
        style={{ '--columns': columns } as React.CSSProperties}
      >
        {rows[index]}
      </div>
      {isHydrated && (
        <span className="row-acts flex shrink-0 text-table">
          <RowButton
            act="up"
            word={t('up')}
            label={labels[position]}
            isHidden={position === 0}
            onClick={() => swap(position, position - 1, 'up')}
          />
          <RowButton
            act="down"
            word={t('down')}
            label={labels[position]}
            isHidden={position === shown.length - 1}
            onClick={() => swap(position, position + 1, 'down')}
          />
          <RowButton act="remove" word={t('remove')} label={labels[position]} onClick={() => remove(position)} />
        </span>
      )}
    </div>
  );

  return (
    <div ref={place} className="mt-1.5">
      {shown.map(row)}
      {folded.length > 0 && (
        <details className="py-2">
          <summary>{addLabel}</summary>
          {folded.map((index) => row(index, index))}
        </details>
      )}
      {rows.map((_, index) =>
        shown.includes(index) || folded.includes(index) ? null : (
          <input key={index} type="hidden" name={`${name}.${index}.position`} value="" />
        ),
      )}
      {isHydrated && (
        <p className="mt-2">
          {used < rows.length ? (
            <Button data-act="add" onClick={add}>
              {addLabel}
            </Button>
          ) : (
            <span className="text-small text-ink-soft">{t('full')}</span>
          )}
        </p>
      )}
    </div>
  );
}

/** What cannot be done keeps the columns of the rows in line, from their outer edge, and leaves no gap between what can. */
const NO_GAP = 'invisible order-first max-desk:hidden';

type RowButtonProps = { act: string; word: string; label: string | undefined; isHidden?: boolean; onClick: () => void };

function RowButton({ act, word, label = '', isHidden = false, onClick }: RowButtonProps) {
  return (
    <Button
      kind="quiet"
      data-act={act}
      aria-label={`${word} ${label}`}
      className={isHidden ? NO_GAP : undefined}
      onClick={onClick}
    >
      {word}
    </Button>
  );
}
