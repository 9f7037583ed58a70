import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';

/** @promises application.start */
export const verifiedLetter = (name: string, organisation: string): LetterText => ({
  subject: `公创平台：${wordsOfOthers(organisation)}已核实`,
  body: `${greeting(name)}\n\n“${wordsOfOthers(organisation)}”的注册信息已由民政部门核实，现可申报符合条件的批次。`,
});

/**
 * Nor does this one name it. The reason is the officer's.
 * @promises page register
 */
export const refusedLetter = (name: string, reason: string): LetterText => ({
  subject: '公创平台：社会组织注册申请未予通过',
  body: `${greeting(name)}\n\n感谢您使用公创平台。您提交的社会组织注册申请，经民政部门核对登记证书，未予通过。理由如下：\n\n${reason}\n\n如信息有误，您可携带登记证书到当地民政部门说明，或重新提交注册申请。`,
});

/**
 * It does not name the organisation: before the office has verified it, the name is a stranger's.
 * @promises organisation.update
 */
export const returnedLetter = (name: string, note: string): LetterText => ({
  subject: '公创平台：社会组织注册信息需要补正',
  body: `${greeting(name)}\n\n您提交的社会组织注册信息需要补正，具体如下：\n\n${note}\n\n请登录平台修改后重新提交。`,
});
