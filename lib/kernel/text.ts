import { z } from 'zod';
import { onOneLine } from './typed/clean-text';
import { halfWidth, readWhole } from './typed/figures';
import { isMobile, isOfficePhones, officePhones, phoneDigits } from './typed/phones';
import { countCharacters } from './typed/text-length';
import { readDay } from './typed/typed-dates';

const required = 'kernel.problems.required';
const invalid = 'kernel.problems.invalidValue';
const tooLong = 'kernel.problems.tooLong';

/** What is cleaned is cleaned at the door (clean-input.ts); here it is trimmed and judged. `max` in code units. */
export const text = (max: number) => z.string(required).trim().max(max, tooLong);

/** `message` where the problem should name what is missing. */
export const requiredText = (max: number, message = required) => text(max).min(1, { message });

/** What is typed where only one line fits: line ends that were pasted become spaces. */
export const line = (max: number) => z.string(required).transform(onOneLine).pipe(z.string().max(max, tooLong));

export const requiredLine = (max: number, message = required) =>
  z.string(required).transform(onOneLine).pipe(z.string().min(1, { message }).max(max, tooLong));

/** A run of signs without a space counts as one; so that it is not endless, it is no longer than this for each that counts. */
const UNITS_PER_CHARACTER = 10;

/** Paragraphs of at most `limit` characters as the line below the field counts them (字数): shown and judged are one. */
export const prose = (limit: number) =>
  z
    .string(required)
    .trim()
    .superRefine((value, context) => {
      if (countCharacters(value) <= limit && value.length <= limit * UNITS_PER_CHARACTER) return;
      context.addIssue({ code: 'too_big', origin: 'string', maximum: limit, input: value, message: tooLong });
    });

export const requiredProse = (limit: number, message = required) => prose(limit).min(1, { message });

/** An id as it comes from an address or a form. Whatever has not this shape cannot exist. */
export const id = () => z.string(required).regex(/^[0-9a-zA-Z-]{1,64}$/, invalid);

/** The key of a question or a criterion, as a form or a rubric gives it: a code, never somebody's words. */
export const fieldKey = () => z.string(required).regex(/^[A-Za-z0-9][\w-]{0,59}$/, invalid);

/** The largest whole number a column of this house holds. */
export const LARGEST_INTEGER = 2_147_483_647;

/** The optimistic version a form was loaded with; never more than the database can hold. */
export const version = () =>
  z
    .union([z.number(), z.string()], invalid)
    .transform((typed) => (typeof typed === 'number' ? typed : (readWhole(typed) ?? Number.NaN)))
    .pipe(z.number(invalid).int(invalid).min(0, invalid).max(LARGEST_INTEGER, invalid));

export const email = () =>
  requiredLine(200)
    .transform((typed) => halfWidth(typed).toLowerCase())
    .pipe(z.email({ message: 'kernel.problems.email' }));

/** A mobile number as eleven digits, however it was typed (phones.ts). */
export const mobilePhone = () =>
  requiredLine(40).transform(phoneDigits).refine(isMobile, { message: 'kernel.problems.mobilePhone' });

/** Where an office is called, '' while it is not known (phones.ts). */
export const officePhone = () =>
  line(40)
    .transform(officePhones)
    .refine((phones) => phones === '' || isOfficePhones(phones), { message: 'kernel.problems.phone' });

/** A day from 1900 to 2100 that exists, as 'YYYY-MM-DD', however it was typed (typed-dates.ts). */
export const day = () =>
  z
    .string(required)
    .refine((typed) => readDay(typed) !== null, { message: 'kernel.problems.day' })
    .transform((typed) => readDay(typed) ?? typed);

/** A check box: absent, 'on' or a boolean. */
export const flag = () =>
  z.union([z.boolean(), z.literal('on').transform(() => true), z.literal('').transform(() => false)]).default(false);
