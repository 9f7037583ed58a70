import 'server-only';
import { type Problem, Refusal } from '@/lib/kernel/refusal';
import { decodeText } from './decode-text';
import { detectKind } from './detect-kind';
import { allFileKinds, type FileKind, keptName, MAX_FILE_BYTES, problemsInFile } from './kinds';

export type Wanted = { allow?: readonly FileKind[]; field?: string };
type Looked = { bytes: Uint8Array | null; detected: string | null; problems: Problem[] };

/** What one file is, and what is wrong with it at its field; `bytes` are null of one that is too large to be read. */
export async function lookAtFile(file: File, { allow = allFileKinds, field = 'file' }: Wanted): Promise<Looked> {
  const bytes = file.size > MAX_FILE_BYTES ? null : new Uint8Array(await file.arrayBuffer());
  const detected = bytes === null ? null : ((await detectKind(bytes)) ?? asText(bytes, allow));
  const problems = problemsInFile({ name: keptName(file.name), size: file.size, detected }, allow);
  return { bytes, detected, problems: problems.map((problem) => ({ ...problem, field })) };
}

/** Text has no mark of its own: it is a table only where one is asked for. */
const asText = (bytes: Uint8Array, allow: readonly FileKind[]): FileKind | null =>
  allow.includes('csv') && decodeText(bytes) !== null ? 'csv' : null;

/**
 * Before any of several files is kept, or where the rest of the form is judged later: what is wrong with all of them, and
 * `beside` it what is wrong otherwise, so that nobody hears of it in a second round.
 * @throws Refusal 'refused' when a file is wrong
 */
export async function refuseWrongFiles(
  files: readonly (Wanted & { file: File })[],
  beside: readonly Problem[] = [],
): Promise<void> {
  const looked = await Promise.all(files.map(({ file, ...wanted }) => lookAtFile(file, wanted)));
  const wrong = looked.flatMap(({ problems }) => problems);
  if (wrong.length > 0) throw new Refusal('refused', [...beside, ...wrong]);
}

/** The same of a form that is not valid otherwise (`alsoWrong` of a command). A field of a list: 'photos.*.file'. */
export const wrongFiles =
  (fields: Readonly<Record<string, readonly FileKind[]>>) =>
  async (input: unknown): Promise<Problem[]> => {
    const files = Object.entries(fields).flatMap(([path, allow]) =>
      filesAt(input, path.split('.')).map((found) => ({ ...found, allow })),
    );
    const looked = await Promise.all(files.slice(0, MOST).map(({ file, ...wanted }) => lookAtFile(file, wanted)));
    return looked.flatMap(({ problems }) => problems);
  };

/** More than any form of this house takes. */
const MOST = 20;

type Found = { file: File; field: string };

function filesAt(value: unknown, [head, ...rest]: string[], field: readonly string[] = []): Found[] {
  if (head === undefined)
    // A browser sends a field without a file as an empty one.
    return value instanceof File && (value.size > 0 || value.name !== '')
      ? [{ file: value, field: field.join('.') }]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => head === '*' || head === key)
    .flatMap(([key, part]) => filesAt(part, rest, [...field, key]));
}
