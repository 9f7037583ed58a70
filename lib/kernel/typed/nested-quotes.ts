/**
 * Quotation marks as GB/T 15834 sets them: within “ ” a quotation stands in ‘ ’. A name that brings its own marks is put
 * into a sentence that quotes it, which only the whole sentence shows. Where marks do not pair up nobody knows which is
 * within which, and the line stays as it was typed.
 */
export function nestedQuotes(text: string): string {
  if (text.indexOf('“') === text.lastIndexOf('“')) return text;
  return text.split('\n').map(nestedInLine).join('\n');
}

function nestedInLine(text: string): string {
  let depth = 0;
  let said = '';
  for (const sign of text) {
    if (sign === '“') depth += 1;
    said += depth > 1 ? (INNER[sign] ?? sign) : sign;
    if (sign === '”') depth -= 1;
    if (depth < 0) return text;
  }
  return depth === 0 ? said : text;
}

const INNER: Readonly<Record<string, string>> = { '“': '‘', '”': '’' };
