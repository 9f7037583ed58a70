import type { LetterText } from '@/lib/mail/post-letter';

/** @promises application.start */
export const verifiedLetter = (name: string, organisation: string): LetterText => ({
  subject: `公创平台：${organisation}已核实`,
  body: `${name}，您好：\n\n“${organisation}”的注册信息已由民政部门核实，现可申报符合条件的批次。`,
});

/** @promises organisation.update */
export const returnedLetter = (name: string, organisation: string, note: string): LetterText => ({
  subject: `公创平台：${organisation}的注册信息需要补正`,
  body: `${name}，您好：\n\n“${organisation}”的注册信息需要补正，具体如下：\n\n${note}\n\n请登录平台修改后重新提交。`,
});
