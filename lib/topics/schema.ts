import { z } from 'zod';
import { yuan } from '@/lib/kernel/form-values';
import { limits } from '@/lib/kernel/limits';
import { id, prose, requiredLine, version } from '@/lib/kernel/text';
import { roundVersionInput } from '@/lib/rounds/schema';

const facts = z.object({
  title: requiredLine(60),
  description: prose(limits.account).default(''),
  /** A category of the round; empty when the topic has none. */
  categoryId: z.union([z.literal('').transform(() => null), id()]).default(null),
  indicative: yuan(),
});

export const createTopicInput = roundVersionInput.extend(facts.shape);

/** Every edit says which topic and which version of it was on the screen. */
export const topicVersionInput = z.object({ topicId: id(), version: version() });

export const updateTopicInput = topicVersionInput.extend(facts.shape);

export const setTopicDemandsInput = topicVersionInput.extend({
  /** The demands that stay or come in; those left out are let go. */
  demandIds: z
    .union([id(), z.array(id()).max(200, { message: 'kernel.problems.invalidValue' })])
    .default([])
    .transform((ids) => [...new Set([ids].flat())]),
});

export const publishTopicsInput = roundVersionInput;
