import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { root } from '@/lib/run/places';

/** A table as text: every value as PostgreSQL writes it, null where there is none; rows in order of that text. */
export type Table = { name: string; columns: string[]; rows: (string | null)[][] };

/** A filled database of an earlier version: its migrations (a table like the others), its rows, its stored files by place below the folder of files. */
export type Fixture = { tables: Table[]; files: Map<string, Buffer> };

const folder = path.join(root, 'tests/upgrade/fixtures');

/** Fixtures are named after the last migration their database had. */
export const fixtureNames = (): string[] => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** JSON lines, compressed: a table's head, then its rows; each file with its place. */
export function writeFixture(name: string, { tables, files }: Fixture): string {
  const own = path.join(folder, name);
  mkdirSync(own, { recursive: true });
  const lines = tables.flatMap(({ rows, ...head }) => [head, ...rows]);
  writeFileSync(path.join(own, 'rows.jsonl.gz'), packed(lines));
  writeFileSync(
    path.join(own, 'files.jsonl.gz'),
    packed([...files].map(([place, bytes]) => ({ place, base64: bytes.toString('base64') }))),
  );
  return own;
}

export function readFixture(name: string): Fixture {
  const tables: Table[] = [];
  for (const line of unpacked<Omit<Table, 'rows'> | (string | null)[]>(path.join(folder, name, 'rows.jsonl.gz'))) {
    if (Array.isArray(line)) tables.at(-1)?.rows.push(line);
    else tables.push({ ...line, rows: [] });
  }
  const files = unpacked<{ place: string; base64: string }>(path.join(folder, name, 'files.jsonl.gz'));
  return { tables, files: new Map(files.map(({ place, base64 }) => [place, Buffer.from(base64, 'base64')])) };
}

const packed = (lines: readonly unknown[]): Buffer =>
  gzipSync(lines.map((line) => JSON.stringify(line)).join('\n'), { level: 9 });

const unpacked = <Line>(file: string): Line[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
