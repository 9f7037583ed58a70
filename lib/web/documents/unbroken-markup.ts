import { nestedQuotes } from '@/lib/kernel/typed/nested-quotes';
import { wholes } from '../wording/wholes';

/** What holds text that no reader sees as text, or that shows none but its own; a tag; a text. */
const PIECE = /<(style|script|textarea|title|select|svg|button)\b[^>]*>[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g;
/** Text that never breaks as it is, or that would fall apart as the parts of a row. */
const LEFT = /class="(?:one"|[^"]*\b(?:flex|grid|tag|button|whitespace-nowrap)\b)/;
const every = new RegExp(wholes.source, 'g');

/** What opens nothing: void elements, what closes itself, and what was taken whole. */
const VOID = /^<(?:input|br|img|hr|wbr|meta|link|source|col|path)\b|\/>$|^<!|<\//;

/** Markup in which no day, number, telephone or amount is broken over two lines, and a quotation within another has marks of its own. */
export function unbrokenMarkup(html: string): string {
  const within: boolean[] = [];
  return html.replaceAll(PIECE, (piece) => {
    if (piece.startsWith('</')) within.pop();
    else if (piece.startsWith('<')) {
      if (!VOID.test(piece)) within.push(LEFT.test(piece));
    } else return unbroken(piece, within.at(-1) === true);
    return piece;
  });
}

/** A point between two things stays with the first: at the beginning of a line it would be taken for that of a list. */
function unbroken(piece: string, isLeft: boolean): string {
  const text = nestedQuotes(piece).replaceAll(' · ', '\u00A0· ');
  return isLeft || !/[\d（]/.test(text) ? text : text.replaceAll(every, '<span class="one">$1</span>');
}
