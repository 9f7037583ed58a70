import 'server-only';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Scripts that only their own pages load: of forms in which a need is told, of fields in which a region is chosen, of the score sheet, of the desk of every other judgement, of pages from which long work is started, of those on which something is given back, of the public page of a draw, of the rows of a desk, and of questions that name a sum. */
export type PageScriptName =
  | 'raising'
  | 'regions'
  | 'scoring'
  | 'bench'
  | 'jobs'
  | 'drawing'
  | 'phrases'
  | 'rows'
  | 'sums';
/** `enhance` is the one script of every page; `search` comes when somebody searches. */
type Script = 'enhance' | 'search' | PageScriptName;

const known = new Map<Script, string>();

/** Where a script of components/enhance lies. Its address changes with its content, so a browser keeps it for ever. */
export function scriptHref(name: Script): string {
  const kept = known.get(name);
  if (kept !== undefined && process.env.NODE_ENV !== 'development') return kept;
  const script = readFileSync(path.join(process.cwd(), 'public', `${name}.js`));
  const href = `/${name}.js?v=${createHash('sha256').update(script).digest('hex').slice(0, 12)}`;
  known.set(name, href);
  return href;
}
