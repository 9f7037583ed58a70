import type { PlaceGroup } from '@/components/demands/raising/place-groups';
import { make } from '../make';
import { nearest } from '../nearest';
import { onShown } from '../on-shown';

type PlaceTexts = { street: string; chooseStreet: string; community: string; chooseCommunity: string; whole: string };
type Places = { groups: PlaceGroup[]; texts: PlaceTexts };

/**
 * `select[data-places]` (JSON: groups, texts) is asked one after the other: first the street, then the community in it.
 * Without script it is one list with the streets as headings.
 */
export function choosePlaces(): void {
  onShown(() => document.querySelectorAll<HTMLSelectElement>('select[data-places]:not([data-split])').forEach(split));
  document.addEventListener('change', (event) => {
    const street = nearest<HTMLSelectElement>(event, 'select[data-street-of]');
    const select = street && document.getElementById(street.dataset.streetOf ?? '');
    if (!street || !(select instanceof HTMLSelectElement)) return;
    const group = placesOf(select).groups.find(({ id }) => id === street.value);
    offer(select, group, group?.places.length === 0 ? group.id : '');
  });
}

const placesOf = ({ dataset }: HTMLSelectElement): Places => JSON.parse(dataset.places ?? '') as Places;

function split(select: HTMLSelectElement): void {
  const { groups, texts } = placesOf(select);
  const [label, field] = [select.labels[0], select.closest('div.mb-5')];
  if (groups.length < 2 || !label?.firstChild || !field) return;
  select.dataset.split = '';
  const chosen = select.value;
  const group = groups.find(({ id, places }) => id === chosen || places.some((place) => place.id === chosen));
  const street = make('select', 'input', option('', texts.chooseStreet), ...byDistrict(groups));
  street.id = `${select.form?.id ?? ''}-street`;
  street.dataset.streetOf = select.id;
  street.value = group?.id ?? '';
  const name = make('label', 'block font-medium', texts.street);
  name.htmlFor = street.id;
  field.before(make('div', 'mb-5', name, make('div', 'mt-1.5', street)));
  label.firstChild.textContent = texts.community;
  offer(select, group, chosen);
}

/** The street itself first, for whoever does not know the community. */
function offer(select: HTMLSelectElement, group: PlaceGroup | undefined, chosen: string): void {
  const { texts } = placesOf(select);
  const { id, name, places } = group ?? { id: '', name: '', places: [] };
  const whole = places.length === 0 ? name : texts.whole.replace('{street}', name);
  const inside = places.map((place) => option(place.id, place.name));
  select.replaceChildren(option('', texts.chooseCommunity), ...(group ? [option(id, whole), ...inside] : []));
  select.value = chosen;
}

function byDistrict(groups: PlaceGroup[]): HTMLElement[] {
  return [...Map.groupBy(groups, ({ above }) => above)].flatMap(([above, streets]) => {
    const options = streets.map(({ id, name }) => option(id, name));
    if (above === '') return options;
    const district = make('optgroup', '', ...options);
    district.label = above;
    return [district];
  });
}

const option = (value: string, text: string): HTMLOptionElement => new Option(text, value);
