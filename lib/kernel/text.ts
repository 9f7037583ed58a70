import { z } from 'zod';
import { isStorable } from './is-storable';

/** A trimmed line or paragraph from a form: never longer than `max` code units, never what cannot be stored. */
export const text = (max: number) =>
  z
    .string({ message: 'kernel.problems.required' })
    .refine(isStorable, { message: 'kernel.problems.invalidValue' })
    .trim()
    .max(max, { message: 'kernel.problems.tooLong' });

/** `message` where the problem should name what is missing. */
export const requiredText = (max: number, message = 'kernel.problems.required') => text(max).min(1, { message });

/** An id as it comes from an address or a form. Whatever has not this shape cannot exist. */
export const id = () =>
  z
    .string({ message: 'kernel.problems.required' })
    .regex(/^[0-9a-zA-Z-]{1,64}$/, { message: 'kernel.problems.invalidValue' });

const LARGEST_INTEGER = 2_147_483_647;

/** The optimistic version a form was loaded with; never more than the database can hold. */
export const version = () =>
  z.coerce
    .number({ message: 'kernel.problems.invalidValue' })
    .int({ message: 'kernel.problems.invalidValue' })
    .min(0, { message: 'kernel.problems.invalidValue' })
    .max(LARGEST_INTEGER, { message: 'kernel.problems.invalidValue' });

export const email = () =>
  requiredText(200)
    .toLowerCase()
    .pipe(z.email({ message: 'kernel.problems.email' }));

export const mobilePhone = () => requiredText(20).regex(/^1[3-9]\d{9}$/, { message: 'kernel.problems.mobilePhone' });

/** A plain day 'YYYY-MM-DD' that exists. */
export const day = () =>
  z.string({ message: 'kernel.problems.required' }).refine(isDay, { message: 'kernel.problems.day' });

/** A check box: absent, 'on' or a boolean. */
export const flag = () =>
  z.union([z.boolean(), z.literal('on').transform(() => true), z.literal('').transform(() => false)]).default(false);

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
