import type { JobKind } from '@/lib/jobs/job-kind';

type Listed = {
  kind: JobKind<unknown>;
  /** Where what it is about is looked at. */
  page: (payload: unknown) => string;
};

/** Every kind of job that people start and watch: `listed(kind, (payload) => paths.…)`. */
const all: Listed[] = [];

export const jobKinds: readonly JobKind<unknown>[] = all.map(({ kind }) => kind);

export function pageOfJob({ kind: name, payload }: { kind: string; payload: unknown }): string | null {
  const found = all.find(({ kind }) => kind.name === name);
  return found === undefined ? null : found.page(found.kind.payload.parse(payload));
}
