'use client';

import { useRef, useState } from 'react';
import { FieldGroup } from '@/components/forms/field';
import { fieldId } from '@/components/forms/field-id';
import { useForm } from '@/components/forms/form-context';
import { typedValues } from '@/components/forms/typed-value';
import { useHydrated } from '@/components/forms/use-hydrated';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
import type { FieldOf } from '@/lib/forms/definition/definition';
import type { Choice } from './answer-control';
import { useAutosave } from './autosave-context';
import { fieldName } from './read-raw';
import { useEarlyCells } from './use-early-cells';

type PlacesAnswerProps = { field: FieldOf<'region'>; places: string[]; regions: Choice[] };
type Row = { id: number; place: string };

/**
 * Several places, each chosen as one is, the first being the main one. Without JavaScript an empty one stands below those
 * named: saving makes room for the next, and emptying one takes it out.
 */
export function PlacesAnswer({ field, places, regions }: PlacesAnswerProps) {
  const t = useTranslations('forms.runtime');
  const { touch } = useAutosave();
  const { formId, state } = useForm();
  const isHydrated = useHydrated();
  const box = useRef<HTMLDivElement>(null);
  const name = fieldName(field.key);
  const [rows, setRows] = useState<Row[]>(() => begun(typedValues(state, name, places), field.maxPlaces));
  const choose = (id: number, place: string) =>
    setRows((present) => present.map((row) => (row.id === id ? { id, place } : row)));
  useEarlyCells(field.key, ({ place, value }) => choose(place, value));
  const nextId = Math.max(-1, ...rows.map(({ id }) => id)) + 1;
  const arrange = (next: Row[]) => {
    setRows(next);
    touch(field.key);
    // The button that was pressed may be gone.
    setTimeout(() => box.current?.querySelector<HTMLElement>('[data-act=add], select')?.focus());
  };
  const labelOf = (at: number) => (at === 0 ? t('mainPlace') : t('otherPlace', { number: at + 1 }));
  return (
    <FieldGroup name={name} label={field.label} hint={field.hint} required={field.required}>
      <p className="text-table text-ink-soft">{t('placesHint', { limit: field.maxPlaces })}</p>
      <div ref={box}>
        {rows.map(({ id, place }, at) => (
          <div key={id} className="place-row">
            <span className="text-table text-ink-soft">{labelOf(at)}</span>
            <Select
              id={fieldId(formId, `${name}.${at}`)}
              name={name}
              aria-label={`${field.label} ${labelOf(at)}`}
              value={place}
              onChange={({ target }) => choose(id, target.value)}
            >
              <option value="">{t('choose')}</option>
              {regions.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
            {isHydrated && at > 0 && place !== '' && (
              <Button
                kind="quiet"
                aria-label={`${t('makeMain')} ${labelOf(at)}`}
                onClick={() => arrange([{ id, place }, ...rows.filter((row) => row.id !== id)])}
              >
                {t('makeMain')}
              </Button>
            )}
            {isHydrated && rows.length > 1 && (
              <Button
                kind="quiet"
                aria-label={`${t('removeRow')} ${labelOf(at)}`}
                onClick={() => arrange(rows.filter((row) => row.id !== id))}
              >
                {t('removeRow')}
              </Button>
            )}
          </div>
        ))}
        {isHydrated && rows.length < field.maxPlaces && (
          <Button data-act="add" className="mt-1" onClick={() => setRows([...rows, { id: nextId, place: '' }])}>
            {t('addPlace')}
          </Button>
        )}
      </div>
      <noscript>
        <p className="text-table text-ink-soft">{t('placesWithoutScript')}</p>
      </noscript>
    </FieldGroup>
  );
}

function begun(places: readonly string[], most: number): Row[] {
  const named = places.filter((place) => place !== '');
  const empty = named.length === 0 ? Math.min(2, most) : Number(named.length < most);
  return [...named, ...Array.from({ length: empty }, () => '')].map((place, id) => ({ id, place }));
}
