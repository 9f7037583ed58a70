import type { LetterText } from '@/lib/mail/post-letter';
import { greeting } from '@/lib/mail/words-of-others';

/**
 * To the other security administrators.
 * @promises page adminAppointments, appointment.confirm, appointment.refuse
 */
export const proposedLetter = (name: string, place: string): LetterText => ({
  subject: '公创平台：有一项任命等待确认',
  body: `${greeting(name)}\n\n另一位安全管理员提出了一项任命（${place}），须经您核对并确认后生效。请登录平台，在“任命确认”中确认或退回。`,
});

/**
 * To whoever proposed it.
 * @promises page adminAppointments
 */
export const refusedLetter = (name: string, { place, reason }: { place: string; reason: string }): LetterText => ({
  subject: '公创平台：任命未获确认',
  body: `${greeting(name)}\n\n您提议的任命（${place}）未获确认，理由如下：\n\n${reason}\n\n登录平台可查看详情。`,
});
