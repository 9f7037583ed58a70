/** Ends of lines as machines and word processors write them: CR LF, CR, VT, FF, NEL and the two separators of Unicode. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** The empty cell of braille looks like a space and is none. */
const BRAILLE_BLANK = /\u2800/g;
/**
 * What no reader sees: control signs, everything Unicode says to leave out where it is not known (zero width, direction,
 * soft hyphen, fillers, U+FEFF, variation selectors), marks of annotations and of objects, and code points that are no sign.
 */
const INVISIBLE =
  // eslint-disable-next-line no-control-regex -- control signs are what is being removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFC\p{Noncharacter_Code_Point}]/gu;

const PICTURE_END = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]$/u;
const PICTURE = /^\p{Extended_Pictographic}/u;
/** Scripts whose letters are written otherwise with a joiner between them. */
const JOINING_END = /[\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Devanagari}\p{M}]$/u;
const JOINING_START = /^(?=\p{L})[\p{Script=Arabic}\p{Script=Mongolian}\p{Script=Devanagari}]/u;

/**
 * Text as this house takes it in, before anything is judged: what cannot be seen is gone, a line ends in one way, and one
 * sign is written in one way (NFC). Joiners and selectors stay where they shape an emoji, a Han sign or a joined script.
 * Blank signs around stay; full-width signs stay as typed.
 */
export function cleanText(text: string): string {
  const read = text.replace(LINE_END, '\n').replace(BRAILLE_BLANK, ' ');
  let clean = '';
  let done = 0;
  for (const { 0: sign, index } of read.matchAll(INVISIBLE)) {
    clean += read.slice(done, index);
    done = index + sign.length;
    // What stands before is judged as it stays: a sign that went away shapes nothing.
    if (shapes(sign, clean.slice(-2), read.slice(done, done + 2))) clean += sign;
  }
  return (clean + read.slice(done)).normalize('NFC');
}

/** The same on one line: what is typed where only a line fits. */
export const onOneLine = (text: string): string => text.replace(/\s*[\n\t]\s*/g, ' ').trim();

function shapes(sign: string, before: string, after: string): boolean {
  if (sign === '\u200D' && PICTURE_END.test(before) && PICTURE.test(after)) return true;
  if (sign === '\u200C' || sign === '\u200D') return JOINING_END.test(before) && JOINING_START.test(after);
  if (sign === '\uFE0F')
    return /\p{Extended_Pictographic}$/u.test(before) || (/[\d#*]$/.test(before) && after[0] === '\u20E3');
  if (/[\uFE00-\uFE0E\u{E0100}-\u{E01EF}]/u.test(sign)) return /\p{Script=Han}$/u.test(before);
  return /[\u180B-\u180F]/.test(sign) && /\p{Script=Mongolian}$/u.test(before);
}
