import 'server-only';
import { type Allowance, allowances } from './allowance';

/** Eleven tries within ten hours: a letter outlives a night without a mail server. */
export const letterQueue = { name: 'mail.send', tries: 11 };

/** Seven tries within ten minutes, as long as a code lives. */
export const textQueue = { name: 'text.send', tries: 7 };

/** What fills the sender's door (hand-out.ts). */
export const handOutQueue = { name: 'mail.handOut', tries: 11 };

/** A way on which letters leave the house, and how many an address may have. */
export type Way = { name: 'mail' | 'text'; queue: { name: string; tries: number }; allowance: Allowance };

/** Those that are configured; what cannot leave waits in the outbox. */
export function waysOut(): Way[] {
  const { mail, text } = allowances();
  const ways: Way[] = [];
  if (process.env['SMTP_URL']) ways.push({ name: 'mail', queue: letterQueue, allowance: mail });
  if (process.env['TEXT_GATEWAY_URL']) ways.push({ name: 'text', queue: textQueue, allowance: text });
  return ways;
}

/** In a demonstration they are read in its outbox. */
export const textsAreRead = (): boolean => Boolean(process.env['TEXT_GATEWAY_URL']) || areTextsInOutbox();

/** No telephone receives them: whoever waits for one is told where to look. */
export const areTextsInOutbox = (): boolean =>
  process.env['GONGCHUANG_DEMO'] === '1' && !process.env['TEXT_GATEWAY_URL'];
