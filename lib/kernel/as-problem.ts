import type { z } from 'zod';
import type { ProblemCode } from '@/messages/typed';
import type { Problem } from './refusal';

/** Schemas carry message keys (a test holds them); zod's own English sentences never reach a screen. */
export function asProblem(issue: z.core.$ZodIssue): Problem {
  const isKey = /^[a-z]+\.problems\.\w+$/i.test(issue.message);
  const limits = issue as { maximum?: unknown; minimum?: unknown };
  const limit = limits.maximum ?? limits.minimum;
  return {
    code: isKey ? (issue.message as ProblemCode) : 'kernel.problems.invalidValue',
    field: issue.path.map(String).join('.'),
    ...(limit === undefined ? {} : { values: { limit: String(limit) } }),
  };
}
