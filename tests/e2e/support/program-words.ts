import type { Visited } from './walk';

/** What is written in capitals or with dots in ordinary life: kinds of files, units, numbers of demands, names of methods. */
const allowed = /^(?:PDF|JPG|PNG|CSV|ZIP|MB|KB|XQ|YY|TOTP|IP|[a-z]+\.(?:example|xlsx|docx|pdf|csv|json))$/;

/** Words of the program: CHILD_YOUTH, OPEN, 330102WANGJIANG, grantYuan, export.record, name@1.5.7, application/pdf, check sums. */
const internal = [
  /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g,
  /\b[A-Z]{2,}\b/g,
  /\b\d{6}[A-Z]{2,}\w*/g,
  /\b[a-z]+[A-Z]\w*\b/g,
  /\b[a-z]\w*_[a-z]\w*\b/g,
  /\b[a-z][\w-]*@\d+\.\d+/g,
  /\b(?:application|image|text)\/[a-z.+-]+/g,
  /\b[a-z]+\.[a-z]{4,}\b/gi,
  /\b[0-9a-f]{64}\b/g,
];

/** Pages and tables; letters hold addresses and the sum of what was handed in, and a browser reads the manifest. */
const isRead = ({ address, text }: Visited): boolean =>
  !/^\/(?:outbox|messages)/.test(address) && (/^\s*<!doctype html/i.test(text) || address.includes('format=csv'));

/** Words of the program in what was read there; none in what nobody reads. */
export function programWordsIn(visited: Visited): string[] {
  if (!isRead(visited)) return [];
  const { text } = visited;
  const read = asRead(text);
  const words = internal.flatMap((pattern) => read.match(pattern) ?? []);
  return [...new Set(words)].filter((word) => !allowed.test(word));
}

/**
 * What is read of a page at once: no scripts, nothing folded, no addresses or mailboxes, nothing of what somebody typed, nor
 * the sum at the foot of a score sheet, which is there to be printed, nor a check code, which is there to be compared.
 */
const asRead = (text: string): string =>
  text
    .replaceAll(/<(script|style|template|textarea|title)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<details class="fold[^"]*"[\s\S]*?<\/details>/g, ' ')
    .replaceAll(/<p class="print-hash">[^<]*(?:<!-- -->[^<]*)*<\/p>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&\w+;|&#x?\w+;/g, ' ')
    .replaceAll(/\b[0-9A-Z]{4}(?:[ -][0-9A-Z]{4}){2}\b/g, ' ')
    .replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*|https?:\/\/\S+/g, ' ');
