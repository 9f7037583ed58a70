import { readdirSync, readFileSync } from 'node:fs';

/** Of /proc/<id>/stat, in clock ticks: of the process itself, then of its children that have ended (proc_pid_stat(5), fields 14 to 17). */
const TIMES_AFTER_NAME = [11, 12, 13, 14] as const;
/** USER_HZ, which Linux shows as 100 on every platform Node runs on. */
const MS_PER_TICK = 10;

/** Proportional set size in MB of a process and of all it started (Linux). */
export const proportionalMegabytes = (root: number): number =>
  treeOf(root).reduce((sum, id) => sum + numberIn(id, 'smaps_rollup', /^Pss:\s+(\d+)/m), 0) / 1024;

/** Milliseconds of processor time that a process and all it started have used until now, those that have ended among them. */
export const cpuMilliseconds = (root: number): number =>
  treeOf(root).reduce((sum, id) => sum + millisecondsIn(readText(`/proc/${id}/stat`)), 0);

/** The milliseconds of a line of /proc/<id>/stat; the name in brackets may hold blanks and brackets itself. */
export function millisecondsIn(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return TIMES_AFTER_NAME.reduce((sum, at) => sum + Number(fields[at] ?? 0), 0) * MS_PER_TICK;
}

function treeOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ id: Number(name), parent: numberIn(Number(name), 'status', /^PPid:\s+(\d+)/m) }));
  const tree = new Set([root]);
  for (let before = 0; before !== tree.size; ) {
    before = tree.size;
    for (const { id, parent } of parents) if (tree.has(parent)) tree.add(id);
  }
  return [...tree];
}

const numberIn = (id: number, file: string, pattern: RegExp): number =>
  Number(pattern.exec(readText(`/proc/${id}/${file}`))?.[1] ?? 0);

/** A process may end while we look. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
