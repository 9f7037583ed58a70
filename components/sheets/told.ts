import type { Answer, Theirs } from './sheet-state';

export type Saved = Omit<Extract<Answer, { kind: 'saved' }>, 'kind'>;

/** The server's word that a cell is saved, and nobody else's: who answers in its place (a network's sign-in page) does not say this. */
export function isSaved(body: unknown): body is Saved {
  if (!isRecord(body)) return false;
  const { version, savedAt, problems } = body;
  return typeof version === 'number' && typeof savedAt === 'string' && isList(problems, isText);
}

/** Saved but for what could not be read of it. */
export const isPartly = (body: unknown): boolean => isRecord(body) && body['isPartly'] === true;

/** What stands in a cell now, as the server says it. */
export function isTheirs(body: unknown): body is Theirs {
  if (!isRecord(body)) return false;
  const { value, version, writerName, savedAt } = body;
  const isValue = isText(value) || isList(value, (row) => isText(row) || isRecord(row));
  return isValue && typeof version === 'number' && isText(writerName) && isText(savedAt);
}

/** Why the server refused, in its words; nothing where it gave none. */
export function textsIn(body: unknown): string[] {
  const problems = isRecord(body) && Array.isArray(body['problems']) ? (body['problems'] as unknown[]) : [];
  return problems.flatMap((problem) => (isRecord(problem) && isText(problem['text']) ? [problem['text']] : []));
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isList = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
