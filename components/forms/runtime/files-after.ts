import type { AttachedFile } from './attached-file';

type PageOfFiles = { before: readonly AttachedFile[]; now: readonly AttachedFile[] };

export const areSame = (one: readonly AttachedFile[], other: readonly AttachedFile[]): boolean =>
  idsOf(one).join() === idsOf(other).join();

/** The page was read anew: what came or went there comes and goes here; what was sent or removed here since stays so. */
export function filesAfter(files: readonly AttachedFile[], { before, now }: PageOfFiles): AttachedFile[] {
  const [here, earlier, later] = [idsOf(files), idsOf(before), idsOf(now)];
  const kept = files.filter(({ id }) => later.includes(id) || !earlier.includes(id));
  const come = now.filter(({ id }) => !earlier.includes(id) && !here.includes(id));
  return [...kept, ...come];
}

const idsOf = (files: readonly AttachedFile[]): string[] => files.map(({ id }) => id);
