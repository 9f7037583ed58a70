import { formatDeadline } from '@/lib/kernel/shanghai';
import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';

type Asking = { name: string; about: string; dueAt: Date | null; now: Date; address: string };

/**
 * To the officers of an office below, about what waits for them.
 * @promises page office
 */
export function caseNudgeLetter({ name, about, dueAt, now, address }: Asking): LetterText {
  const due = dueAt === null ? '' : `应于 ${formatDeadline(dueAt)} 前办结，`;
  const late = dueAt !== null && dueAt < now ? '现已逾期，' : '';
  return {
    subject: `催办：${wordsOfOthers(about)}`,
    body: `${greeting(name)}\n\n“${wordsOfOthers(about)}”正等待贵单位办理，${due}${late}请尽快办理。已经办理的，无需理会本通知。\n\n前往办理：${address}`,
  };
}
