import { z } from 'zod';
import { filledRows, percent, whole, wholeOrNull, yuanOrEmpty } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { id, requiredLine, requiredProse, version } from '@/lib/kernel/text';
import { readDecimal } from '@/lib/kernel/typed/figures';
import { statedReasons } from '../departures/schema';
import type { Wishes } from './optimising/candidate';

const [MOST, LONGEST_NAME] = [1_000, 40];
const count = (least: number) => wholeOrNull(least, MOST, 'slates.problems.count');
const invalid = 'kernel.problems.invalidValue';

/** A category or a region as its option on the page names it: 'category:ELDER', 'region:…'. */
const floorOf = z
  .string({ message: 'kernel.problems.required' })
  .regex(/^(category|region):[\w-]{1,64}$/, invalid)
  .transform((chosen) => {
    const [by, key = ''] = chosen.split(':');
    return { by: by === 'region' ? ('region' as const) : ('category' as const), key };
  });

const floor = z.object({ of: floorOf, least: whole(1, MOST, 'slates.problems.count') });

/** A score as typed, with at most two decimals; empty is none. */
const scoreOrNone = z
  .string()
  .default('')
  .transform((typed, context): string | null => {
    if (typed.trim() === '') return null;
    const figure = readDecimal(typed);
    if (figure !== null && figure.sign !== '-' && figure.whole.length <= 3 && figure.fraction.length <= 2)
      return figure.fraction === '' ? figure.whole : `${figure.whole}.${figure.fraction}`;
    context.addIssue({ code: 'custom', message: 'slates.problems.score' });
    return z.NEVER;
  });

/** What an officer asks of a slate, as the form holds it: an empty field asks nothing. */
export const keepSlateInput = z.object({
  roundId: id(),
  name: requiredLine(LONGEST_NAME),
  budget: yuanOrEmpty(),
  minScore: scoreOrNone,
  places: count(1),
  floors: filledRows(floor, ['least']),
  organisationCount: count(1),
  organisationSum: yuanOrEmpty(),
  /** Cut at most to this share of what it would be. */
  partial: z.union([z.literal('').transform(() => null), percent()]).default(null),
  reserveCount: whole(0, MOST, 'slates.problems.count').default(0),
});

export const slateVersionInput = z.object({ slateId: id(), version: version() });

/** `letterReason` is what organisations that are declined read. */
export const adoptSlateInput = slateVersionInput.extend({ letterReason: requiredProse(limits.opinion) });

export const proposeSlateInput = adoptSlateInput.extend({ departures: statedReasons });

export const refuseSlateInput = slateVersionInput.extend({ note: requiredProse(limits.reason) });

type Typed = z.output<typeof keepSlateInput>;

export function wishesOf(typed: Typed): Wishes {
  return {
    budgetFen: typed.budget,
    minScore: typed.minScore,
    places: typed.places,
    floors: typed.floors.map(({ of, least }) => ({ ...of, least })),
    organisationCount: typed.organisationCount,
    organisationFen: typed.organisationSum,
    partialBp: typed.partial,
  };
}

const fen = z.string().transform(BigInt).nullable();

/** Wishes as they are stored, with how many wait in reserve. */
export const storedWishes = z.object({
  budgetFen: fen,
  minScore: z.string().nullable(),
  places: z.number().nullable(),
  floors: z.array(z.object({ by: z.enum(['category', 'region']), key: z.string(), least: z.number() })),
  organisationCount: z.number().nullable(),
  organisationFen: fen,
  partialBp: z.number().nullable(),
  reserveCount: z.number(),
});

export type StoredWishes = z.output<typeof storedWishes>;

/** As JSON can hold them: money as decimal text. */
export const wishesAsJson = ({ budgetFen, organisationFen, ...wishes }: StoredWishes) => ({
  ...wishes,
  budgetFen: budgetFen === null ? null : String(budgetFen),
  organisationFen: organisationFen === null ? null : String(organisationFen),
});
