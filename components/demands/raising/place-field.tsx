'use client';

import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { Field } from '@/components/forms/field';
import { useForm } from '@/components/forms/form-context';
import { typedValue } from '@/components/forms/typed-value';
import { Select } from '@/components/ui/input';
import { useTranslations } from '@/components/ui/use-translations';
import type { PlaceGroup } from './place-groups';

type PlaceFieldProps = {
  groups: PlaceGroup[];
  defaultValue?: string | undefined;
  /** Of the whole, where street and community are not asked one after the other. */
  label: string;
};

const NAME = 'regionId';

/** Where a need is: first the street, then the community in it. Without JavaScript one list with the streets as headings. */
export function PlaceField({ groups, defaultValue, label }: PlaceFieldProps) {
  const t = useTranslations('demands.place');
  const { state, formId } = useForm();
  const select = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState(typedValue(state, NAME, defaultValue) ?? '');
  const [street, setStreet] = useState<string | null>(null);
  const isLive = street !== null && groups.length > 1;
  const group = groups.find(({ id }) => id === street);

  useEffect(() => {
    // A draft kept in the browser has been put back by now.
    const value = select.current?.value ?? '';
    setChosen(value);
    setStreet(groupOf(groups, value)?.id ?? '');
  }, [groups]);

  const chooseStreet = ({ target: { value } }: ChangeEvent<HTMLSelectElement>) => {
    const next = groups.find(({ id }) => id === value);
    setStreet(value);
    setChosen(next?.places.length === 0 ? value : '');
  };
  const streetId = `${formId}-street`;

  return (
    <>
      {isLive && (
        <div className="mb-5">
          <label htmlFor={streetId} className="block font-medium">
            {t('street')}
          </label>
          <div className="mt-1.5">
            <Select id={streetId} value={street} onChange={chooseStreet}>
              <option value="">{t('chooseStreet')}</option>
              <ByDistrict groups={groups} />
            </Select>
          </div>
        </div>
      )}
      <Field name={NAME} label={isLive ? t('community') : label} hint={t('hint')} required>
        {(control) => (
          <Select {...control} ref={select} key={isLive ? street : ''} defaultValue={chosen}>
            <option value="">{t(isLive ? 'chooseCommunity' : 'choose')}</option>
            {isLive ? group && <Places group={group} /> : <All groups={groups} />}
          </Select>
        )}
      </Field>
    </>
  );
}

const groupOf = (groups: PlaceGroup[], placeId: string) =>
  groups.find(({ id, places }) => id === placeId || places.some((place) => place.id === placeId));

function ByDistrict({ groups }: { groups: PlaceGroup[] }) {
  return [...Map.groupBy(groups, ({ above }) => above)].map(([above, streets]) => {
    const options = streets.map(({ id, name }) => (
      <option key={id} value={id}>
        {name}
      </option>
    ));
    return above === '' ? (
      options
    ) : (
      <optgroup key={above} label={above}>
        {options}
      </optgroup>
    );
  });
}

function All({ groups }: { groups: PlaceGroup[] }) {
  return groups.map((group) =>
    group.places.length === 0 ? (
      <Places key={group.id} group={group} />
    ) : (
      <optgroup key={group.id} label={`${group.above}${group.name}`}>
        <Places group={group} />
      </optgroup>
    ),
  );
}

/** The street itself first, for whoever does not know the community. */
function Places({ group: { id, name, places } }: { group: PlaceGroup }) {
  const t = useTranslations('demands.place');
  return (
    <>
      <option value={id}>{places.length === 0 ? name : t('whole', { street: name })}</option>
      {places.map((place) => (
        <option key={place.id} value={place.id}>
          {place.name}
        </option>
      ))}
    </>
  );
}
