import { z } from 'zod';

const carried = z.array(
  z.object({
    /** Empty of what the organisation's own passport says. */
    applicationId: z.string(),
    /** The application's number, or the title of the round of one that was never handed in; empty of the passport. */
    label: z.string(),
    keys: z.array(z.string()),
    /** What of it did not come along, where the new one is based on it: left-behind.ts. */
    left: z.array(z.object({ label: z.string(), why: z.enum(['notAsked', 'anew', 'changed']) })).default([]),
  }),
);

/** Which answers an application began with, and where each was taken from. */
export type Carried = z.output<typeof carried>;

/** The answers that were taken from earlier applications. */
export const keysCarried = (stored: unknown): string[] => carried.parse(stored).flatMap(({ keys }) => keys);

/** What did not come along of the application it is based on. */
export const leftIn = (stored: unknown): Carried[number]['left'] =>
  carried.parse(stored ?? []).flatMap(({ left }) => left);

/** What the trail says of it: which application each answer was taken from, without its words. */
export const sourcesOf = (stored: unknown) =>
  carried.parse(stored ?? []).map(({ applicationId, keys }) => ({ applicationId, keys }));

type Filled = {
  versions: Readonly<Record<string, number>>;
  attached: readonly { fieldKey: string; attachedAt: Date }[];
};

/**
 * From where each answer comes that stands as it was carried: a cell that was written again says what its writer says, and
 * a file that came with the beginning is there until it is taken out.
 */
export function stillCarried(
  stored: unknown,
  { versions, attached, createdAt }: Filled & { createdAt: Date },
): Record<string, string> {
  const isThere = (key: string): boolean =>
    versions[key] === FIRST ||
    attached.some(({ fieldKey, attachedAt }) => fieldKey === key && attachedAt.getTime() === createdAt.getTime());
  const marks = carried.parse(stored).flatMap(({ label, keys }) => keys.map((key): [string, string] => [key, label]));
  return Object.fromEntries(marks.filter(([key]) => isThere(key)));
}

/** The version of a cell that nobody has changed since it was first written. */
const FIRST = 1;
