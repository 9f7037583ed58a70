import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '@/lib/run/places';

/** The project's own files below some folders, as paths from the root with forward slashes. */
export function filesIn(folders: string[], kind: RegExp): string[] {
  return folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && kind.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('lib/db/generated/'))
    .sort();
}

export const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

/** What `describe` finds in each file, as `file: finding` lines; an empty list is a house in order. */
export function findings(files: string[], describe: (text: string, file: string) => string[]): string[] {
  return files.flatMap((file) => describe(textOf(file), file).map((finding) => `${file}: ${finding}`));
}
