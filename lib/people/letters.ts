import type { LetterText } from '@/lib/mail/post-letter';

/** Letters are official documents of the bureau and therefore Chinese. */
export const invitationLetter = (name: string, address: string): LetterText => ({
  subject: '公创平台:请设置登录密码',
  body: `${name},您好:\n\n您已被邀请使用公创平台。请在七日内打开以下链接设置登录密码,链接仅可使用一次:\n\n${address}\n\n如非本人办理,请忽略此信。`,
});
