import type { Role } from './support/accounts';
import { expect, test } from './support/house';
import { type Visited, walk } from './support/walk';

/** Who walks, and from where besides their first screen. */
const walkers: [Role | 'visitor', string[]][] = [
  ['visitor', ['/', '/demands', '/calls', '/results']],
  ['observer', []],
  ['expert1', ['/review/assignments']],
  ['owner', ['/my/applications']],
  ['street', ['/office/demands', '/office/rounds']],
  ['city', ['/office/rounds', '/office/organisations', '/office/funds']],
  ['audit', ['/trail', '/trail/entries']],
  ['system', []],
  ['security', []],
];

/** What everybody looks for besides. */
const searches = ['/search', ...['社区', '2026', '没有这个词'].map((q) => `/search?q=${encodeURIComponent(q)}`)];

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

for (const [who, from] of walkers) {
  test(`${who} reads no word of the program, on no page and in no file`, async ({ enter }) => {
    test.setTimeout(240_000);
    const page = await enter(who === 'visitor' ? undefined : who);
    const start = who === 'visitor' ? [] : [new URL(page.url()).pathname];
    const pages = (await walk(page.request, [...start, ...from, ...searches])).filter(isRead);
    expect(pages.length).toBeGreaterThan(4);
    const found = pages.flatMap(({ address, text }) => wordsIn(text).map((word) => `${address}: ${word}`));
    expect(found).toEqual([]);
  });
}

/** Pages and tables; letters hold addresses and the sum of what was handed in, and a browser reads the manifest. */
const isRead = ({ address, text }: Visited): boolean =>
  !/^\/(?:outbox|messages)/.test(address) && (/^\s*<!doctype html/i.test(text) || address.includes('format=csv'));

function wordsIn(text: string): string[] {
  const read = asRead(text);
  const words = internal.flatMap((pattern) => read.match(pattern) ?? []);
  return [...new Set(words)].filter((word) => !allowed.test(word));
}

/**
 * What is read of a page at once: no scripts, nothing folded, no addresses or mailboxes, nothing of what somebody typed, nor
 * the sum at the foot of a score sheet, which is there to be printed.
 */
const asRead = (text: string): string =>
  text
    .replaceAll(/<(script|style|template|textarea|title)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<details class="fold[^"]*"[\s\S]*?<\/details>/g, ' ')
    .replaceAll(/<p class="print-hash">[^<]*(?:<!-- -->[^<]*)*<\/p>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&\w+;|&#x?\w+;/g, ' ')
    .replaceAll(/[\w.+-]+@[\w-]+(?:\.[\w-]+)*|https?:\/\/\S+/g, ' ');
