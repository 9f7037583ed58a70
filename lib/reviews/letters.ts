import { formatDateTime } from '@/lib/kernel/shanghai';
import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';

/** Letters are official documents of the bureau and therefore Chinese. */
type Assigned = {
  expertName: string;
  roundTitle: string;
  stageName: string;
  /** How many came with this act, and how many are still to be reviewed with them. */
  added: number;
  open: number;
  dueAt: Date | null;
  /** By when they answer whether they review. */
  answerBy: Date;
  address: string;
};

/**
 * To an expert who has been given applications to judge. It names none of them: the stage may hide who applies.
 * @promises page assignments
 */
export function assignedLetter({ expertName, added, open, dueAt, answerBy, address, ...about }: Assigned): LetterText {
  const [round, stage] = [wordsOfOthers(about.roundTitle), wordsOfOthers(about.stageName)];
  const more = open > added ? `（连同此前的，尚有 ${open} 份待评）` : '';
  const by = dueAt === null ? '' : `，请于 ${formatDateTime(dueAt)} 前完成`;
  return {
    subject: `评审任务：${round}（${added} 份）`,
    body: [
      greeting(expertName),
      `“${round}”的${stage}有 ${added} 份申报请您评审${more}${by}。`,
      `请于 ${formatDateTime(answerBy)} 前答复：先声明有无利害关系，再逐份评分；有利害关系的，请申请回避；没有时间的，请谢绝。`,
      `前往评审：${address}`,
    ].join('\n\n'),
  };
}
