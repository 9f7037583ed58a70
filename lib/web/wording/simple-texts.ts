/** A text in pieces: in turn what is said as it stands, and the name of what is filled in. */
export type Pieces = readonly string[];

const GAP = /\{(\w+)\}/;

/** Whether a text has no plural, choice, quotation or mark, only names to fill in: 共 {count} 份. */
export const isSimple = (text: string): boolean => !/[{}<']/.test(text.replace(new RegExp(GAP, 'g'), ''));

export const piecesOf = (text: string): Pieces => text.split(GAP);

/** The text; null where a name has no value of the plain kinds: then the whole translator says what is wrong. */
export function filled(pieces: Pieces, values: Readonly<Record<string, unknown>> | undefined): string | null {
  let said = pieces[0] ?? '';
  for (let gap = 1; gap < pieces.length; gap += 2) {
    const value = values?.[pieces[gap] ?? ''];
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    said += `${value}${pieces[gap + 1]}`;
  }
  return said;
}
