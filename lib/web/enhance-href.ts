import 'server-only';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

let known: string | null = null;

/** Where the one script of every page lies. Its address changes with its content, so a browser keeps it for ever. */
export function enhanceHref(): string {
  if (known !== null && process.env.NODE_ENV !== 'development') return known;
  const script = readFileSync(path.join(process.cwd(), 'public', 'enhance.js'));
  known = `/enhance.js?v=${createHash('sha256').update(script).digest('hex').slice(0, 12)}`;
  return known;
}
