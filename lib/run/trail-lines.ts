import type { Fault } from '@/lib/seals/first-break';
import type { ChainReport } from '@/lib/seals/verify-trail';

const faults: Record<Fault, string> = {
  changed: 'changed 内容已被改动',
  missing: 'missing 已缺失',
  inserted: 'inserted 系事后插入',
  reordered: 'not in its place 次序已被调换',
  root: 'not what was published or kept 与已公布的校验值不符',
};

/** What was found, a line for each chain. */
export function trailLines(reports: readonly ChainReport[], names: ReadonlyMap<string, string>): string[] {
  return reports.map(({ chain, sealed, broken, unsealed, waitsFor }) => {
    const name = `${names.get(chain) ?? ''} (${chain})`.trim();
    const waiting =
      unsealed === 0 ? '' : `; ${unsealed} not sealed yet, the oldest for ${waitsFor} s  待封存 ${unsealed} 条`;
    if (broken === null) return `✓ ${name}: ${sealed} sealed and whole 已封存且完整${waiting}`;
    const place = broken.position === null ? 'no place 无位置' : `place 第 ${broken.position} 位`;
    return `✗ ${name}: ${sealed} whole 完整, then 其后 ${place}, entry 记录 ${broken.entryId ?? '—'}: ${faults[broken.fault]}${waiting}`;
  });
}
