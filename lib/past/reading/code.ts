import type { TableCell } from '@/lib/files/table/table';
import { knownPrefixes } from '@/lib/organisations/kinds';
import { isRegisteringRegion } from '@/lib/organisations/rules';
import { normaliseUscc, problemsInUscc } from '@/lib/organisations/uscc';
import { type Reading, wrong } from './fault';

/** What codes are held against. */
export type KnownCodes = {
  /** Those an office has verified: they hold, whatever their check sign says. */
  held: ReadonlySet<string>;
  /** Codes of regions, by the four digits of their prefecture. */
  regions: ReadonlyMap<string, readonly string[]>;
};

const NONE = new Set(['无', '無', '没有', '暂无', '备案']);
/** What civil affairs registers: the table of regions bounds it. */
const SOCIAL = /^5[1239]/;

/** A code as on the certificate; null of a group that has none, which the table must say. */
export function readCode(cell: TableCell, { held, regions }: KnownCodes): Reading<string | null> {
  if (typeof cell === 'number') return wrong('past.problems.codeAsNumber');
  const typed = String(cell ?? '').trim();
  if (typed === '') return wrong('past.problems.codeMissing');
  if (NONE.has(typed)) return { value: null };
  const code = normaliseUscc(typed);
  if (held.has(code)) return { value: code };
  const known = (code6: string) =>
    isRegisteringRegion(code6, SOCIAL.test(code) ? (regions.get(code6.slice(0, 4)) ?? []) : []);
  const [problem] = problemsInUscc(code, { prefixes: knownPrefixes, knownRegion: known });
  return problem === undefined ? { value: code } : wrong(problem.code, problem.values);
}
