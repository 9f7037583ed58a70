import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import { maskPersonalData } from '@/lib/demands/submitting/personal-data';

export type Words = { title: string; summary: string; place: string };

/** Beside the title of an application, wherever it is shown to the public. */
export const confirmedTitle = { select: { title: true } } satisfies Prisma.Application$publicWordsArgs;

/** The title the public reads: as it was confirmed, and until then with every number masked. */
export const publicTitle = ({ title, publicWords }: { title: string; publicWords: { title: string } | null }): string =>
  publicWords?.title ?? maskPersonalData(title);

const submission = z.object({ answers: z.record(z.string(), z.unknown()) });
const answered = z.object({ summary: z.string().catch(''), place: z.string().catch('') });

/** What the applicant wrote of the words that become public, from a submission's content. */
export function writtenWords(title: string, content: unknown): Words {
  const parsed = submission.safeParse(content);
  const answers = parsed.success ? parsed.data.answers : {};
  // The short form asks for no summary; there, the need says what it is about.
  return { title, ...answered.parse({ ...answers, summary: answers['summary'] ?? answers['need'] }) };
}

/** The words of the applicant with every number masked: what is public of projects from before words were confirmed. */
export const maskedWords = ({ title, summary, place }: Words): Words => ({
  title: maskPersonalData(title),
  summary: maskPersonalData(summary),
  place: maskPersonalData(place),
});
