/** What a summary reads of a form: on paper of React's elements, in a browser of the page's own. */
export type Part = string | { tag: string; said: (attribute: string) => string | undefined; parts: Part[] };

/** A field as its label names it; `isChosen` where one ticks, picks or attaches instead of writing. */
export type NamedField = { name: string; isChosen: boolean };

/** The fields of a form by their ids, in the order in which they stand there. */
export function namesOfFields(form: Part): Map<string, NamedField> {
  const fields = new Map<string, NamedField>();
  const look = (part: Part, around: { label?: string; row?: string }): void => {
    if (typeof part === 'string') return;
    const { tag, said, parts } = part;
    const id = said('id');
    const [row, wraps] = [rowOf(part), tag === 'label' && said('for') === undefined];
    const inside = { ...around, ...(row && { row }), ...(wraps && { label: textOf(part) }) };
    const points = tag === 'label' ? said('for') : undefined;
    if (points !== undefined) fields.set(points, { name: textOf(part), isChosen: false });
    if (id !== undefined && tag === 'fieldset') fields.set(id, { name: legendOf(parts), isChosen: true });
    if (id !== undefined && isControl(part)) {
      const own = fields.get(id)?.name ?? said('aria-label') ?? inside.label ?? '';
      const name = inside.row === undefined ? own : `${inside.row} ${own}`;
      fields.set(id, { name, isChosen: isChosen(part) });
    }
    for (const each of parts) look(each, inside);
  };
  look(form, {});
  return fields;
}

type Element = Exclude<Part, string>;

const rowOf = ({ said }: Element) => (said('role') === 'group' ? said('aria-label') : undefined);

const isControl = ({ tag, said }: Element): boolean =>
  /^(?:input|select|textarea)$/.test(tag) && said('type') !== 'hidden';

const isChosen = ({ tag, said }: Element): boolean =>
  tag === 'select' || /^(?:checkbox|radio|file)$/.test(said('type') ?? '');

const legendOf = (parts: Part[]): string => {
  const legend = parts.find((part) => typeof part !== 'string' && part.tag === 'legend');
  return legend === undefined ? '' : textOf(legend);
};

/** What a label says, without what stands beside it (必填, a hint) and without the texts of a control in it. */
function textOf(part: Part): string {
  const read = (each: Part): string => {
    if (typeof each === 'string') return each;
    if (each.said('data-aside') !== undefined || /^(?:select|textarea)$/.test(each.tag)) return '';
    return each.parts.map(read).join('');
  };
  return read(part).replace(/\s+/g, ' ').trim();
}
