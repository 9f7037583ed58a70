import type { FileCell, FileColumn } from '@/lib/lists/cells';

/** A table of a page as it is read there. */
export type ReadTable = { title: string; columns: FileColumn[]; rows: FileCell[][] };

/**
 * The table of this id in a page's markup, as whoever reads the page reads it: without what is there to be pressed, what is
 * folded away and what only machines read; a sum row comes last. Columns that hold nothing to read are left out.
 * @returns null where the page has no such table
 */
export function tableIn(html: string, id: string): ReadTable | null {
  const start = html.indexOf(`<table id="${id}"`);
  if (start < 0) return null;
  const { title, rows } = read(html.slice(start, html.indexOf('</table>', start)));
  const [head, ...body] = rows;
  if (head === undefined) return null;
  const kept = head.flatMap((cell, place) =>
    body.some((row) => (row[place]?.text ?? '') !== '') ? [{ cell, place }] : [],
  );
  const columns = kept.map(({ cell, place }): FileColumn => {
    const texts = body.map((row) => row[place]?.text ?? '');
    return { title: cell.text, kind: cell.isFigure ? kindOf(texts) : 'text' };
  });
  return {
    title,
    columns,
    rows: body.map((row) =>
      kept.map(({ place }, index) => cellOf(row[place]?.text ?? '', columns[index]?.kind ?? 'text')),
    ),
  };
}

/** The text of a part of a page: what its first element of this name holds. */
export function textIn(html: string, name: string): string {
  const [, inner = ''] = new RegExp(`<${name}[ >][^>]*?>?([\\s\\S]*?)</${name}>`).exec(html) ?? [];
  return said(inner.replaceAll(/<\/?span[^>]*>/g, '').replaceAll(/<[^>]+>/g, ' '));
}

type Cell = { text: string; isFigure: boolean };
type Open = { name: string; isSkipped: boolean };

/** React writes every `<` and `>` of a text or an attribute as an entity, so that tags are told apart by them. */
const PIECE = /<(\/?)([a-z][\w-]*)([^>]*)>|([^<]+)/g;
const VOID = /^(?:input|br|img|hr|wbr)$/;
const APART = /^(?:div|p|li|br|dt|dd|ul|ol|details)$/;
const PRESSED = /^(?:button|form|select|textarea|style|script|template|svg|dialog)$/;

function read(markup: string): { title: string; rows: Cell[][] } {
  const [rows, open]: [Cell[][], Open[]] = [[], []];
  let [title, cell]: [string, Cell | null] = ['', null];
  for (const [, slash, name = '', attributes = '', text] of markup.matchAll(PIECE)) {
    const isSkipped = open.some((one) => one.isSkipped);
    if (text !== undefined) {
      if (cell !== null && !isSkipped) cell.text += text;
      else if (open.at(-1)?.name === 'caption') title += text;
    } else if (slash === '/') {
      close(open, name);
      if (name === 'td' || name === 'th') cell = null;
      if (cell !== null && APART.test(name)) cell.text += ' ';
    } else {
      if (name === 'tr') rows.push([]);
      if (name === 'td' || name === 'th') {
        cell = { text: '', isFigure: attributes.includes('data-figure') };
        const span = Number(/colspan="(\d+)"/i.exec(attributes)?.[1] ?? 1);
        rows.at(-1)?.push(cell, ...Array.from({ length: span - 1 }, () => ({ text: '', isFigure: false })));
      } else if (cell !== null && (APART.test(name) || /class="[^"]*\bblock\b/.test(attributes))) cell.text += ' ';
      if (!VOID.test(name)) open.push({ name, isSkipped: isUnread(name, attributes, open.at(-1)) });
    }
  }
  for (const one of rows.flat()) one.text = said(one.text);
  return { title: said(title), rows };
}

/** What is folded is not read at once: of that only its line is. */
const isUnread = (name: string, attributes: string, within: Open | undefined): boolean =>
  PRESSED.test(name) ||
  /class="[^"]*\b(?:menu|sr-only|no-export)\b/.test(attributes) ||
  (within?.name === 'details' && name !== 'summary');

function close(open: Open[], name: string): void {
  const place = open.findLastIndex((one) => one.name === name);
  if (place >= 0) open.length = place;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

const said = (text: string): string =>
  text
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => entities[name] ?? whole)
    .replaceAll(/\s+/g, ' ')
    .trim();

const NOTHING = '—';
const AMOUNT = /^-?\d{1,3}(?:,\d{3})*\.\d{2}$/;
const WHOLE = /^-?\d{1,3}(?:,?\d{3}){0,3}$/;
const DECIMAL = /^-?\d{1,9}\.\d{1,6}$/;

/** Figures are written as such where every one of a column is; one with a unit or a remark stays a text. */
function kindOf(texts: readonly string[]): FileColumn['kind'] {
  const figures = texts.filter((text) => text !== '' && text !== NOTHING);
  if (figures.length === 0) return 'text';
  if (figures.every((text) => WHOLE.test(text))) return 'number';
  if (figures.every((text) => AMOUNT.test(text))) return 'fen';
  return figures.every((text) => DECIMAL.test(text)) ? 'decimal' : 'text';
}

function cellOf(text: string, kind: FileColumn['kind']): FileCell {
  if (text === '' || text === NOTHING) return null;
  const digits = text.replaceAll(',', '');
  if (kind === 'number') return Number(digits);
  return kind === 'fen' ? BigInt(digits.replace('.', '')) : text;
}
