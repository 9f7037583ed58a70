import { inflateRawSync } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';

export type Visited = { address: string; text: string };

/** How many addresses of one shape are asked. */
const OF_ONE_SHAPE = 3;

/**
 * Every page and file that links lead to from here, as a browser with this context's cookies is answered: of each shape of
 * address the first few. Files are read unpacked.
 */
export async function walk(request: APIRequestContext, from: readonly string[]): Promise<Visited[]> {
  const [visited, asked, shapes]: [Visited[], Set<string>, Map<string, number>] = [[], new Set(), new Map()];
  const waiting = [...from];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const shape = shapeOf(address);
    const before = shapes.get(shape) ?? 0;
    if (asked.has(address) || before >= OF_ONE_SHAPE) continue;
    asked.add(address);
    shapes.set(shape, before + 1);
    const answer = await request.get(address);
    if (!answer.ok()) continue;
    const text = textOf(await answer.body());
    visited.push({ address, text });
    if ((answer.headers()['content-type'] ?? '').startsWith('text/html')) waiting.push(...linksIn(text));
  }
  return visited;
}

/** What kind of page an address opens: ids and values of a query left out. */
export const shapeOf = (address: string): string => {
  const { pathname, searchParams } = new URL(address, 'http://here');
  const path = pathname.replaceAll(/[\da-f-]{36}/g, '[id]');
  const format = searchParams.get('format') ?? '';
  return `${path}?${[...new Set(searchParams.keys())].toSorted().join('&')}|${format}`;
};

/** Not those that would sign out or change how pages look. */
const linksIn = (html: string): string[] =>
  [...html.matchAll(/\shref="(\/[^"#]*)/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter(
      (href) => !/^\/(?:_next|sign-out|preferences|fonts|api\/auth)|\.(?:css|js|svg|ico|woff2?)(?:\?|$)/.test(href),
    );

const ENTRY = 0x02014b50;
const END = 0x06054b50;

/** A page as it is, and what is packed in a ZIP (.xlsx, .docx) unpacked. */
function textOf(body: Buffer): string {
  if (body.subarray(0, 4).toString('latin1') !== 'PK\u0003\u0004') return body.toString('utf8');
  const end = body.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || body.readUInt32LE(end) !== END) throw new Error('a ZIP without its directory');
  const parts: string[] = [];
  for (let at = body.readUInt32LE(end + 16); body.readUInt32LE(at) === ENTRY; ) {
    const [method, size, start] = [body.readUInt16LE(at + 10), body.readUInt32LE(at + 20), body.readUInt32LE(at + 42)];
    const from = start + 30 + body.readUInt16LE(start + 26) + body.readUInt16LE(start + 28);
    const packed = body.subarray(from, from + size);
    parts.push((method === 0 ? packed : inflateRawSync(packed)).toString('utf8'));
    at += 46 + body.readUInt16LE(at + 28) + body.readUInt16LE(at + 30) + body.readUInt16LE(at + 32);
  }
  return parts.join('\n');
}
