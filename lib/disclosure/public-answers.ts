import { z } from 'zod';
import { maskPersonalData } from '@/lib/demands/submitting/personal-data';

/**
 * The answers of a submitted application that are published with an award: what is done, for how many and where. Every
 * other answer names people, telephones or accounts and stays inside, and so does every number that stands in these.
 */
const published = z.object({
  summary: z.string().catch('').transform(maskPersonalData),
  place: z.string().catch('').transform(maskPersonalData),
  directBeneficiaries: z.number().nullable().catch(null),
  indirectBeneficiaries: z.number().nullable().catch(null),
});

export type PublicAnswers = z.output<typeof published>;

const submission = z.object({ answers: z.record(z.string(), z.unknown()) });

export function publicAnswersIn(content: unknown): PublicAnswers {
  const parsed = submission.safeParse(content);
  const answers = parsed.success ? parsed.data.answers : {};
  // The short form asks for no summary; there, the need says what it is about.
  return published.parse({ ...answers, summary: answers['summary'] ?? answers['need'] });
}
