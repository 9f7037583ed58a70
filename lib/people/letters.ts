import type { LetterText } from '@/lib/mail/post-letter';
import { greeting } from '@/lib/mail/words-of-others';

const linkParagraph = (address: string): string =>
  `请在七日内打开以下链接设置登录密码，链接仅可使用一次：\n\n${address}\n\n如非本人办理，请忽略此信。`;

/**
 * Letters are official documents of the bureau and therefore Chinese.
 * @promises page invitation, person.acceptInvitation
 */
export const invitationLetter = (name: string, address: string): LetterText => ({
  subject: '公创平台：请设置登录密码',
  body: `${greeting(name)}\n\n您已被邀请使用公创平台。${linkParagraph(address)}`,
  secret: address,
});

/**
 * To somebody who cannot sign in yet: what has happened, and the link.
 * @promises page invitation, person.acceptInvitation
 */
export const welcomeLetter = (news: string, address: string): LetterText => ({
  subject: '公创平台：请设置登录密码',
  body: `${greeting('')}\n\n${news}${linkParagraph(address)}`,
  secret: address,
});

/**
 * To somebody who can sign in: what has happened.
 * @promises page desk
 */
export const newsLetter = (name: string, { news, address }: { news: string; address: string }): LetterText => ({
  subject: '公创平台：事项通知',
  body: `${greeting(name)}\n\n${news}\n\n登录后查看：${address}\n\n如有疑问，请与当地民政部门联系。`,
});

/**
 * To somebody whose second factor the security administrator has switched off.
 * @promises page secondFactor, person.beginSecondFactor
 */
export const factorResetLetter = (name: string, address: string): LetterText => ({
  subject: '公创平台：双重验证已重置',
  body: `${greeting(name)}\n\n安全管理员已重置您的双重验证，您在所有设备上的登录已结束。请用密码重新登录，并重新设置双重验证：${address}\n\n如非您本人提出，请立即与安全管理员联系。`,
});
