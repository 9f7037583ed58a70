import { csvLine } from '@/lib/kernel/csv';

/** How far a chain had come at the end of a Shanghai day, as it is published and as somebody outside may keep it. */
export type Root = { chain: string; day: string; position: number; hash: string };

const head = csvLine(['chain', 'day', 'position', 'hash', 'city']);

/** CSV, one root a line, with the city's name for people. No personal data. */
export const rootsFile = (roots: readonly (Root & { city: string })[]): string =>
  head + roots.map(({ chain, day, position, hash, city }) => csvLine([chain, day, position, hash, city])).join('');

/** Reads what was kept of such a file. @throws Error naming the first line that is none */
export function readRoots(text: string): Root[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines.flatMap((line, index) => {
    if (line.trim() === '' || (index === 0 && line.startsWith('chain,'))) return [];
    const found = /^([\w-]+),(\d{4}-\d{2}-\d{2}),(\d+),([\da-f]{64})(?:,|$)/.exec(line);
    if (found === null) throw new Error(`Line ${index + 1} is no root. 第 ${index + 1} 行不是校验值`);
    const [, chain = '', day = '', position, hash = ''] = found;
    return [{ chain, day, position: Number(position), hash }];
  });
}
