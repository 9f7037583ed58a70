import type { ReactNode } from 'react';

export type Column<Row> = {
  key: string;
  header: string;
  render: (row: Row) => ReactNode;
  align?: 'left' | 'right' | 'center';
  /** Any CSS width, such as '8rem'. */
  width?: string;
  /** For times, codes and short words that must not break. Right-aligned figures never do. */
  nowrap?: boolean;
  /** The word that sorts by this column in the URL. */
  sortKey?: string;
  /**
   * Its place in the block a phone shows: `title` fills the first line, `state` stands beside it without a label,
   * `fact` is "label: value", `acts` have a line of their own without a label, `hidden` is left out. The first column is the title unless said otherwise.
   */
  phone?: 'title' | 'state' | 'fact' | 'acts' | 'hidden';
};

export type RowIdentity<Row> = (row: Row) => string;

export type Selection<Row> = {
  /** Field name of the ticked rows' keys, and the id of the form they belong to. */
  name: string;
  form: string;
  label: (row: Row) => string;
  /** Rows without a box are not part of what is done with the others; every row has one unless said otherwise. */
  isSelectable?: (row: Row) => boolean;
};

/** From where a table stands as one its first column of names keeps some eleven characters to a line; where the desk has room for it fourteen, and the others eight. */
const rooms = [
  { query: '@media screen and (min-width:64rem)', first: '11em', name: null },
  { query: '@media screen and (min-width:80rem)', first: '14em', name: '8em' },
] as const;

/** As in styles/table.css: beside the desk's own links a table has no room on a tablet either. */
const phoneQuery = '@media screen and (max-width:63.99rem)';

/** One rule per column instead of a class on every cell: a list of a thousand rows stays light. */
export function columnStyle<Row>(
  id: string,
  columns: Column<Row>[],
  { hasSelection, labelEnd }: { hasSelection: boolean; labelEnd: string },
): string {
  const offset = hasSelection ? 2 : 1;
  // A true grid keeps its columns: it needs neither blocks nor labels.
  const block = `:not(.grid-scroll)>#${id}`;
  const rules: string[] = [];
  const names: { cell: string; isFirst: boolean }[] = [];
  const phoneRules: string[] = hasSelection
    ? [
        `${block} tbody>tr{position:relative;padding-left:2.25rem}`,
        `${block} tr>:first-child{position:absolute;left:0;top:.875rem}`,
      ]
    : [];
  columns.forEach((column, index) => {
    const cell = `#${id} tr>:nth-child(${index + offset})`;
    const data = `${block} td:nth-child(${index + offset})`;
    const desk = [
      column.align && column.align !== 'left' ? `text-align:${column.align}` : '',
      column.nowrap || column.align === 'right' ? 'white-space:nowrap' : '',
      column.width ? `width:${column.width}` : '',
    ].filter(Boolean);
    if (desk.length > 0) rules.push(`${cell}{${desk.join(';')}}`);
    else if (columns.length > 2) names.push({ cell, isFirst: index === 0 });
    phoneRules.push(...phoneRulesFor(data, column.header + labelEnd, column.phone ?? (index === 0 ? 'title' : 'fact')));
  });
  if (hasSelection) rules.push(`#${id} tr>:first-child{width:2.25rem}`);
  return `${rules.join('')}${roomFor(names)}${phoneQuery}{${block} td{width:auto;white-space:normal}${phoneRules.join('')}}`;
}

function roomFor(names: readonly { cell: string; isFirst: boolean }[]): string {
  return rooms
    .map(({ query, first, name }) => {
      const rules = names.flatMap(({ cell, isFirst }) => {
        const width = isFirst ? first : name;
        return width === null ? [] : [`${cell}{min-width:${width}}`];
      });
      return rules.length === 0 ? '' : `${query}{${rules.join('')}}`;
    })
    .join('');
}

function phoneRulesFor(cell: string, label: string, place: NonNullable<Column<unknown>['phone']>): string[] {
  if (place === 'hidden') return [`${cell}{display:none}`];
  if (place === 'title') return [`${cell}{order:-2;flex:1 1 60%;min-width:0}`];
  if (place === 'state') return [`${cell}{order:-1;padding-top:.25rem}`];
  if (place === 'acts') return [`${cell}{order:1;flex:1 0 100%}`];
  return [`${cell}{flex:0 1 auto}`, `${cell}::before{content:${cssString(label)};color:var(--color-ink-soft)}`];
}

function cssString(text: string): string {
  return `"${text.replace(/["\\<\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
