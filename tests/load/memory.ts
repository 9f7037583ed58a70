import { readdirSync, readFileSync } from 'node:fs';

/** Proportional set size in MB of the process of this id or with these words on its command line, and of all it started (Linux). */
export function proportionalMegabytes(root: number | string): number {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((name) => ({
      id: name,
      parent: field(name, 'status', /^PPid:\s+(\d+)/m),
      own: typeof root === 'number' ? Number(name) === root : readText(`/proc/${name}/cmdline`).includes(root),
    }));
  const counted = new Set(processes.filter(({ own }) => own).map(({ id }) => id));
  for (let before = -1; before !== counted.size; ) {
    before = counted.size;
    for (const { id, parent } of processes) if (counted.has(parent)) counted.add(id);
  }
  return [...counted].reduce((sum, id) => sum + Number(field(id, 'smaps_rollup', /^Pss:\s+(\d+)/m)), 0) / 1024;
}

const field = (id: string, file: string, pattern: RegExp): string =>
  pattern.exec(readText(`/proc/${id}/${file}`))?.[1] ?? '0';

/** A process may end while we look. */
function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
