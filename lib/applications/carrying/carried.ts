import { z } from 'zod';

const carried = z.array(
  z.object({
    applicationId: z.string(),
    /** The application's number, or the title of the round of one that was never handed in. */
    label: z.string(),
    keys: z.array(z.string()),
  }),
);

/** Which answers an application began with, and which earlier one each was taken from. */
export type Carried = z.output<typeof carried>;

/** The answers that were taken from earlier applications. */
export const keysCarried = (stored: unknown): string[] => carried.parse(stored).flatMap(({ keys }) => keys);

/** What the trail says of it: which application each answer was taken from, without its words. */
export const sourcesOf = (stored: unknown) =>
  carried.parse(stored ?? []).map(({ applicationId, keys }) => ({ applicationId, keys }));

/** From where each answer comes that stands as it was carried: a cell that was written again says what its writer says. */
export function stillCarried(stored: unknown, versions: Readonly<Record<string, number>>): Record<string, string> {
  const marks = carried.parse(stored).flatMap(({ label, keys }) => keys.map((key): [string, string] => [key, label]));
  return Object.fromEntries(marks.filter(([key]) => versions[key] === FIRST));
}

/** The version of a cell that nobody has changed since it was first written. */
const FIRST = 1;
