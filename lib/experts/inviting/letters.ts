import { formatDateTime } from '@/lib/kernel/shanghai';
import type { LetterText } from '@/lib/mail/post-letter';
import { greeting } from '@/lib/mail/words-of-others';

/**
 * To somebody outside who is asked onto a roster: what it is, by when to answer, and that nothing is kept who does not.
 * @promises page expertInvitation, expert.acceptInvitation, expert.declineInvitation
 */
export const expertInvitationLetter = (about: {
  name: string;
  cityName: string;
  expiresAt: Date;
  isAgain: boolean;
  address: string;
}): LetterText => ({
  subject: `${about.isAgain ? '请答复' : '邀请'}：${about.cityName}公益创投评审专家名录库`,
  body: [
    greeting(about.name),
    `${about.isAgain ? '此前已致函。' : ''}现邀请您加入${about.cityName}公益创投评审专家名录库，参加公益创投项目评审。请于 ${formatDateTime(about.expiresAt)} 前打开下面的链接，选择同意或谢绝：`,
    about.address,
    '不必注册即可答复；同意后再设置登录密码。谢绝的，不保留您的邮箱地址。',
  ].join('\n\n'),
  secret: about.address,
});
