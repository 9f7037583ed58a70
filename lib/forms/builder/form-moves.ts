import type { FormSection } from '../definition/definition';

type Move = { key: string; direction: 'up' | 'down' };

/** At either end nothing moves. */
export function movedSection(sections: readonly FormSection[], { key, direction }: Move): FormSection[] {
  return swapped(
    sections,
    sections.findIndex((section) => section.key === key),
    direction,
  );
}

/** Past either end of its section a field goes on into the neighbouring one, unless it is the last its own has. */
export function movedField(sections: readonly FormSection[], { key, direction }: Move): FormSection[] {
  const place = sections.findIndex(({ fields }) => fields.some((field) => field.key === key));
  const section = sections[place];
  if (section === undefined) return [...sections];
  const index = section.fields.findIndex((field) => field.key === key);
  const isInside = direction === 'up' ? index > 0 : index < section.fields.length - 1;
  if (isInside)
    return sections.map((each) =>
      each === section ? { ...each, fields: swapped(each.fields, index, direction) } : each,
    );
  const [field] = section.fields.slice(index, index + 1);
  const neighbour = sections[direction === 'up' ? place - 1 : place + 1];
  if (field === undefined || neighbour === undefined || section.fields.length === 1) return [...sections];
  return sections.map((each) => {
    if (each === section) return { ...each, fields: each.fields.filter((other) => other !== field) };
    if (each !== neighbour) return each;
    return { ...each, fields: direction === 'up' ? [...each.fields, field] : [field, ...each.fields] };
  });
}

function swapped<Item>(items: readonly Item[], index: number, direction: Move['direction']): Item[] {
  const other = direction === 'up' ? index - 1 : index + 1;
  const [item, neighbour] = [items[index], items[other]];
  if (item === undefined || neighbour === undefined) return [...items];
  return items.map((each, place) => (place === index ? neighbour : place === other ? item : each));
}
