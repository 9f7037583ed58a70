import type { LetterText } from '@/lib/mail/post-letter';
import { greeting } from '@/lib/mail/words-of-others';

/**
 * To the other security administrators.
 * @promises page adminAppointments, appointment.confirm, appointment.refuse
 */
export const proposedLetter = (name: string, { place, address }: { place: string; address: string }): LetterText => ({
  subject: `公创平台：有一项任命等待确认：${place}`,
  body: `${greeting(name)}\n\n另一位安全管理员提出了一项任命（${place}），须经您核对并确认后生效。请登录平台，在“任命确认”中确认或退回。\n\n前往办理：${address}`,
});

/**
 * To whoever proposed it.
 * @promises page adminAppointments
 */
export const refusedLetter = (
  name: string,
  { place, reason, address }: { place: string; reason: string; address: string },
): LetterText => ({
  subject: `公创平台：任命未获确认：${place}`,
  body: `${greeting(name)}\n\n您提议的任命（${place}）未获确认，理由如下：\n\n${reason}\n\n如需重新提议：${address}`,
});
