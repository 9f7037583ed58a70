import { SelectField } from '@/components/forms/fields';
import { getTranslator } from '@/lib/web/messages';
import type { PlaceGroup } from './place-groups';

type PlaceFieldProps = {
  groups: PlaceGroup[];
  defaultValue?: string | undefined;
  /** Of the whole, where street and community are not asked one after the other. */
  label: string;
};

/** Where a need is: one list with the streets as headings, which components/enhance asks for as street and community in it. */
export async function PlaceField({ groups: given, defaultValue, label }: PlaceFieldProps) {
  const t = await getTranslator('demands.place');
  // Among the streets, what holds them is no street: it is chosen by who knows none.
  const groups = given.map((group) =>
    group.holdsStreets ? { ...group, name: t('anyStreet', { region: group.name }) } : group,
  );
  const texts = {
    street: t('street'),
    chooseStreet: t('chooseStreet'),
    community: t('community'),
    chooseCommunity: t('chooseCommunity'),
    whole: t.raw('whole'),
  };
  return (
    <SelectField
      name="regionId"
      label={label}
      hint={t('hint')}
      defaultValue={defaultValue}
      required
      // Where no communities are kept there is nothing to ask one after the other.
      {...(groups.some(({ places }) => places.length > 0) ? { 'data-places': JSON.stringify({ groups, texts }) } : {})}
    >
      <option value="">{t('choose')}</option>
      {groups.map(({ id, name, above, places }) =>
        places.length === 0 ? (
          <option key={id} value={id}>
            {name}
          </option>
        ) : (
          <optgroup key={id} label={`${above}${name}`}>
            <option value={id}>{t('whole', { street: name })}</option>
            {places.map((place) => (
              <option key={place.id} value={place.id}>
                {place.name}
              </option>
            ))}
          </optgroup>
        ),
      )}
    </SelectField>
  );
}
