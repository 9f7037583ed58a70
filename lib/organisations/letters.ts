import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';

/** @promises application.start */
export const verifiedLetter = (name: string, organisation: string): LetterText => ({
  subject: `公创平台：${wordsOfOthers(organisation)}已核实`,
  body: `${greeting(name)}\n\n“${wordsOfOthers(organisation)}”的注册信息已由民政部门核实，现可申报符合条件的批次。`,
});

/**
 * It does not name the organisation: before the office has verified it, the name is a stranger's.
 * @promises organisation.update
 */
export const returnedLetter = (name: string, note: string): LetterText => ({
  subject: '公创平台：社会组织注册信息需要补正',
  body: `${greeting(name)}\n\n您提交的社会组织注册信息需要补正，具体如下：\n\n${note}\n\n请登录平台修改后重新提交。`,
});
