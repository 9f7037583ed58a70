/** Ends of lines as machines and word processors write them: CR LF, CR, VT, FF, NEL and the two separators of Unicode. */
const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** The empty cell of braille looks like a space and is none. */
const BRAILLE_BLANK = /\u2800/g;
/** Unicode says to leave these out where they are not known, but between the right neighbours they shape what is read. */
const MAY_SHAPE = /[\u180B-\u180F\u200C\u200D\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
/**
 * What no reader sees: control signs, everything else that Unicode says to leave out where it is not known (zero width,
 * direction, soft hyphen, fillers, U+FEFF, tags), marks of annotations and of objects, and code points that are no sign.
 */
const NEVER_SEEN =
  // eslint-disable-next-line no-control-regex -- control signs are what is being removed
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFC\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}\p{Noncharacter_Code_Point}]/gu;
/** What most people write most of the time, and what stays as it is: printed ASCII, Han, and the punctuation between. */
const PLAIN = /^[\n\t -~\u2013-\u2026\u3000-\u3029\u4E00-\u9FFF\uFF01-\uFF9F]*$/;

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
  if (PLAIN.test(text)) return text;
  const read = text.replace(LINE_END, '\n').replace(BRAILLE_BLANK, ' ').replace(NEVER_SEEN, '');
  const kept: string[] = [];
  // What stands before is judged as it stays: a sign that went away shapes nothing.
  let [done, before] = [0, ''];
  for (const { 0: sign, index } of read.matchAll(MAY_SHAPE)) {
    const between = read.slice(done, index);
    done = index + sign.length;
    kept.push(between);
    before = (before + between.slice(-2)).slice(-2);
    // As it will be written: a mark that becomes one with its letter joins nothing.
    if (!shapes(sign, before.normalize('NFC'), read.slice(done, done + 2))) continue;
    kept.push(sign);
    before = (before + sign).slice(-2);
  }
  return (kept.join('') + read.slice(done)).normalize('NFC');
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
