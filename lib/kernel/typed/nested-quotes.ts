/**
 * Quotation marks as GB/T 15834 sets them: within “ ” a quotation stands in ‘ ’. A name that brings its own marks is put
 * into a sentence that quotes it, which only the whole sentence shows: where it begins or ends with them, marks would
 * stand beside marks, and the name is put in 《 》. Where marks do not pair up nobody knows which is within which, and
 * the line stays as it was typed.
 */
export function nestedQuotes(text: string): string {
  if (text.indexOf('“') === text.lastIndexOf('“')) return text;
  return text.split('\n').map(nestedInLine).join('\n');
}

function nestedInLine(text: string): string {
  let depth = 0;
  let from = 0;
  let said = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '“' && depth++ === 0) {
      said += text.slice(from, at);
      from = at + 1;
    }
    if (sign === '”' && --depth === 0) {
      said += quoted(text.slice(from, at));
      from = at + 1;
    }
    if (depth < 0) return text;
  }
  return depth === 0 ? said + text.slice(from) : text;
}

/** A Chinese name with marks of its own at one end; a sentence that quotes somebody is none. */
const isMarkedName = (quotation: string): boolean =>
  /^“|”$/.test(quotation) && /\p{Script=Han}/u.test(quotation) && !/[。；！？]/.test(quotation);

const quoted = (quotation: string): string =>
  isMarkedName(quotation)
    ? `《${nestedInLine(quotation)}》`
    : `“${quotation.replaceAll('“', '‘').replaceAll('”', '’')}”`;
