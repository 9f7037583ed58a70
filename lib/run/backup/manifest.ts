import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { readMigrations } from '@/lib/run/migrations';
import type { Digests } from './tables';

/** What a backup says of itself; written last, so that an interrupted one says nothing. */
export type Manifest = {
  format: 1;
  /** `cluster`: the embedded database's own files; `dump`: what pg_dump wrote of one's own server. */
  kind: 'cluster' | 'dump';
  /** ISO 8601. */
  madeAt: string;
  /** The newest migration this version of the house knows. */
  version: string;
  before: Digests;
  after: Digests;
  /** Whether the house had an encryption key, which is not in the backup. */
  needsKey: boolean;
  /** sha256 of every file of the backup, by its place in it. */
  files: Record<string, string>;
};

const NAME = 'backup.json';

export async function writeManifest(
  folder: string,
  facts: Omit<Manifest, 'format' | 'files' | 'version'>,
): Promise<Manifest> {
  const manifest: Manifest = { format: 1, version: await ownVersion(), ...facts, files: await hashesOf(folder) };
  const unfinished = path.join(folder, `${NAME}.part`);
  writeFileSync(unfinished, JSON.stringify(manifest, null, 1));
  renameSync(unfinished, path.join(folder, NAME));
  return manifest;
}

/**
 * Reads a backup, whole and unharmed.
 *
 * @throws Error when it was interrupted, is damaged, or was made by a newer version of the house
 */
export async function readBackup(folder: string): Promise<Manifest> {
  const file = path.join(folder, NAME);
  if (!existsSync(file))
    throw new Error(`${folder} holds no complete backup. 此文件夹中没有完整的备份，未作任何恢复。`);
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const found = await hashesOf(folder);
  const names = new Set([...Object.keys(found), ...Object.keys(manifest.files)]);
  const damaged = [...names].filter((name) => found[name] !== manifest.files[name]);
  if (damaged.length > 0)
    throw new Error(`The backup is damaged: ${damaged.slice(0, 5).join(', ')}. 备份已损坏，未作任何恢复。`);
  const known = (await readMigrations()).map(({ name }) => name);
  if (!known.includes(manifest.version))
    throw new Error(`The backup is of a newer version (${manifest.version}). 备份来自更新的版本，请先升级本系统。`);
  return manifest;
}

async function ownVersion(): Promise<string> {
  return (await readMigrations()).at(-1)?.name ?? '';
}

async function hashesOf(folder: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const entry of entries) {
    const place = path.relative(folder, path.join(entry.parentPath, entry.name));
    if (place === NAME) continue;
    const hash = createHash('sha256');
    await pipeline(createReadStream(path.join(folder, place)), hash);
    hashes[place.replaceAll('\\', '/')] = hash.digest('hex');
  }
  return hashes;
}
