import 'server-only';
import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { ReactNode } from 'react';
import { kept } from '@/lib/kernel/kept';
import type { Locale } from '../locale';
import { markupOf } from './markup';

const written = kept<{ html: string }>('frozen markup', 300);
const NO_TWINS = { twins: new Map(), around: {} };

/**
 * The markup of what does not change once it is handed in, written once in a process for each language. It is kept by the
 * hash of `shown`, the very data that is written: what is masked for one reader is other data, so a viewer of one class is
 * never given what was written for another. `show` may depend on nothing else.
 */
export async function frozenMarkup<Shown>(
  as: { name: string; locale: Locale },
  shown: Shown,
  show: (shown: Shown) => ReactNode,
): Promise<string> {
  const hash = createHash('sha256').update(serialize(shown)).digest('base64url');
  const key = `${as.name} ${as.locale} ${hash}`;
  const known = written.get(key) ?? written.keep(key, { html: await markupOf(show(shown), NO_TWINS) });
  return known.html;
}
