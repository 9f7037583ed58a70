import { PAGE_WIDTH } from './package-parts';

/** Text as it stands, never a placeholder: braces become full width. */
export const literal = (text: string): string => escaped(text.replaceAll('{', '｛').replaceAll('}', '｝'));

/** What is filled in. */
export const tag = (name: string): string => escaped(`{${name}}`);

/** Where a loop or a condition begins, and where it ends. */
export const opening = (name: string): string => escaped(`{#${name}}`);
export const ending = (name: string): string => escaped(`{/${name}}`);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Look = { style?: string; align?: 'center' | 'right'; bold?: boolean; pageBreakBefore?: boolean };

/** @param text ready as XML: made of `literal` and `tag` */
export function block(text: string, { style, align, bold = false, pageBreakBefore = false }: Look = {}): string {
  const facts = [
    style === undefined ? '' : `<w:pStyle w:val="${style}"/>`,
    pageBreakBefore ? '<w:pageBreakBefore/>' : '',
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ].join('');
  const run = `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p><w:pPr>${facts}</w:pPr>${run}</w:p>`;
}

export type Cell = { text: string; isLabel?: boolean; align?: 'center' | 'right'; span?: number };

/** A table across the page; `widths` are shares. A heading row comes again on the next page, and no row breaks over two. */
export function table(
  rows: readonly { cells: readonly Cell[]; isHeading?: boolean }[],
  widths: readonly number[],
  borders: 'all' | 'beneath' = 'all',
): string {
  const sum = widths.reduce((total, width) => total + width, 0);
  const columns = widths.map((width) => Math.round((PAGE_WIDTH * width) / sum));
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const lines = borders === 'all' ? ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] : [];
  const around = lines.map((side) => `<w:${side} w:val="single" w:sz="6" w:space="0" w:color="000000"/>`).join('');
  const facts = `<w:tblPr><w:tblW w:w="${PAGE_WIDTH}" w:type="dxa"/><w:jc w:val="center"/><w:tblBorders>${around}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>`;
  const body = rows.map(({ cells, isHeading }) => rowOf(cells, { columns, isHeading: isHeading ?? false, borders }));
  return `<w:tbl>${facts}<w:tblGrid>${grid}</w:tblGrid>${body.join('')}</w:tbl>`;
}

type Row = { columns: readonly number[]; isHeading: boolean; borders: 'all' | 'beneath' };

function rowOf(cells: readonly Cell[], { columns, isHeading, borders }: Row): string {
  let place = 0;
  const written = cells.map(({ text, isLabel = false, align, span = 1 }) => {
    const width = columns.slice(place, place + span).reduce((total, each) => total + each, 0);
    place += span;
    const isName = isLabel || isHeading;
    const line =
      borders === 'beneath' && !isName
        ? '<w:tcBorders><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tcBorders>'
        : '';
    const shade = borders === 'all' && isName ? '<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>' : '';
    const facts = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span > 1 ? `<w:gridSpan w:val="${span}"/>` : ''}${line}${shade}<w:vAlign w:val="center"/></w:tcPr>`;
    const side = align ?? (isName && borders === 'all' ? 'center' : undefined);
    return `<w:tc>${facts}${block(text, { style: 'Cell', bold: isName, ...(side && { align: side }) })}</w:tc>`;
  });
  const rule = isHeading ? '<w:tblHeader/>' : '';
  return `<w:tr><w:trPr><w:cantSplit/>${rule}</w:trPr>${written.join('')}</w:tr>`;
}
