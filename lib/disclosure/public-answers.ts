import { z } from 'zod';
import { maskedWords, type Words, writtenWords } from '@/lib/awards/publicity/public-words';

const figures = z.object({
  directBeneficiaries: z.number().nullable().catch(null),
  indirectBeneficiaries: z.number().nullable().catch(null),
});
const submission = z.object({ answers: z.record(z.string(), z.unknown()) });

export type PublicAnswers = Words & z.output<typeof figures>;

/**
 * What is published of an awarded project's application: what is done, for how many and where, in the words an officer
 * confirmed; of projects from before that was asked, the applicant's with every number masked. Every other answer names
 * people, telephones or accounts and stays inside.
 */
export function publicAnswersIn(
  { title, publicWords }: { title: string; publicWords: Words | null },
  content: unknown,
): PublicAnswers {
  const parsed = submission.safeParse(content);
  const words = publicWords ?? maskedWords(writtenWords(title, content));
  return { ...words, ...figures.parse(parsed.success ? parsed.data.answers : {}) };
}
