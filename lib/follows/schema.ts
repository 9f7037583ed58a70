import { z } from 'zod';
import { FollowRhythm, NewsKind } from '@/lib/db/generated/enums';
import { email, id } from '@/lib/kernel/text';

const ticked = <Value extends z.ZodType>(value: Value, most: number) =>
  z
    .union([value, z.array(value).max(most)], { message: 'kernel.problems.invalidValue' })
    .default([])
    .transform((values) => [...new Set([values].flat())] as z.output<Value>[]);

/** As a round gives its categories. */
const categoryCode = z.string().regex(/^\w{1,40}$/);

export const followInput = z.object({
  kinds: ticked(z.enum(NewsKind), 10),
  /** None: of all. */
  categoryCodes: ticked(categoryCode, 60),
  /** Empty: everywhere. */
  regionId: z.union([z.literal('').transform(() => null), z.null(), id()]).default(null),
  rhythm: z.enum(FollowRhythm, { message: 'kernel.problems.required' }).default('AT_ONCE'),
  /** Of whoever has no account. */
  email: z.union([z.literal(''), email()]).default(''),
});

/** What a link in a letter brings. */
export const linkInput = z.object({ token: z.string().max(120) });

/** What a page is asked to begin with. */
export const followParams = z.object({
  kind: z.enum(NewsKind).optional().catch(undefined),
  region: id().optional().catch(undefined),
  category: categoryCode.optional().catch(undefined),
});
