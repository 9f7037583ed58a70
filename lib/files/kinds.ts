import type { Problem } from '@/lib/kernel/refusal';
import { cleanText } from '@/lib/kernel/typed/clean-text';

/** The kinds a bureau's files come in. A file is what its bytes say; its name must agree. */
const kinds = {
  pdf: { mime: 'application/pdf', extensions: ['pdf'] },
  jpg: { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  png: { mime: 'image/png', extensions: ['png'] },
  docx: { mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  xlsx: { mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  /** A table as plain text: only where it is asked for by name, because any text might be one. */
  csv: { mime: 'text/csv', extensions: ['csv'] },
} as const;

export type FileKind = keyof typeof kinds;

export const allFileKinds: readonly FileKind[] = ['pdf', 'jpg', 'png', 'docx', 'xlsx'];
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export const mimeOf = (kind: FileKind): string => kinds[kind].mime;

/** What a file chooser offers: '.pdf,.jpg,…'. */
export const acceptedExtensions = (allow: readonly FileKind[] = allFileKinds): string =>
  allow.flatMap((kind) => kinds[kind].extensions.map((extension) => `.${extension}`)).join();

/** What a browser may show in place without running anything. */
export const isShownInPlace = (mime: string): boolean =>
  [kinds.pdf.mime, kinds.jpg.mime, kinds.png.mime].some((safe) => safe === mime);

/** Shown page by page in a frame of its own, by the browser's reader. */
export const isPaged = (mime: string): boolean => mime === kinds.pdf.mime;

/** Shown in a frame as the text it holds (lib/files/word). */
export const isWord = (mime: string): boolean => mime === kinds.docx.mime;

/** `detected` is the extension the content speaks for, null when unknown. Sizes in bytes. */
export function problemsInFile(
  file: { name: string; size: number; detected: string | null },
  allow: readonly FileKind[],
): Problem[] {
  const values = { name: file.name };
  if (file.size === 0) return [{ code: 'files.problems.empty', values }];
  if (file.size > MAX_FILE_BYTES)
    return [{ code: 'files.problems.tooLarge', values: { ...values, limit: MAX_FILE_BYTES / 1024 / 1024 } }];
  const locked = lockedOffice.get(file.detected);
  if (locked !== undefined) return [{ code: locked, values }];
  const kind = allow.find((each) => each === file.detected);
  if (kind === undefined) return [{ code: 'files.problems.kind', values: { ...values, kinds: allow.join('、') } }];
  const extension = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  const agrees = kinds[kind].extensions.some((each) => each === extension);
  return agrees ? [] : [{ code: 'files.problems.disguised', values: { ...values, kind } }];
}

/** Documents of Office that nobody reads without a password, or whose kind was left behind in 2007. */
const lockedOffice = new Map<string | null, Problem['code']>([
  ['encrypted', 'files.problems.encrypted'],
  ['cfb', 'files.problems.oldOffice'],
]);

/** The name as it is kept: no folder, no control signs, never endless. */
export function keptName(name: string): string {
  const base = cleanText(name).split(/[\\/]/).at(-1) ?? '';
  const plain = base.replace(/[\n\t"<>|:*?]/g, '').trim();
  const characters = Array.from(plain);
  return characters.length <= 120
    ? plain
    : `${characters.slice(0, 100).join('')}${/\.\w{1,5}$/.exec(plain)?.[0] ?? ''}`;
}
