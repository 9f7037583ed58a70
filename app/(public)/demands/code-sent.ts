import { areTextsInOutbox } from '@/lib/mail/ways';

/** What is said when a code is on its way, and where it is read. */
export const codeSent = (): 'demands.pages.code.sent' | 'demands.pages.code.sentDemonstration' =>
  areTextsInOutbox() ? 'demands.pages.code.sentDemonstration' : 'demands.pages.code.sent';
