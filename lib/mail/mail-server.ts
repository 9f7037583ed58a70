import 'server-only';
import { createTransport } from 'nodemailer';
import { outsideTransaction } from '@/lib/db/in-transaction';
import type { Send } from './send-letter';
import { wholeLetter } from './whole-letter';

/** How letters leave the house: by the mail server of SMTP_URL, in the name of MAIL_FROM; null where none is configured. */
export function mailServer(): Send | null {
  const { SMTP_URL: address, MAIL_FROM: from } = process.env;
  if (!address) return null;
  const transport = createTransport(address);
  return async ({ id, toEmail, toName, subject, endAddress, ...letter }) => {
    outsideTransaction('Sending a letter');
    // The same at every try: whoever receives a letter twice is shown it once.
    const messageId = `<${id}@${/@([\w.-]+)/.exec(from ?? '')?.[1] ?? 'gongchuang.invalid'}>`;
    const text = wholeLetter(letter);
    const to = { name: toName, address: toEmail };
    await transport.sendMail({ messageId, from, to, subject, text, headers: endHeaders(endAddress) });
  };
}

/** Mail programs show a button of their own, which posts (RFC 8058). */
const endHeaders = (address: string): Record<string, string> =>
  address === '' ? {} : { 'List-Unsubscribe': `<${address}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
