import 'server-only';
import { randomInt } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { command } from '@/lib/kernel/command';
import { Refusal, refuseIf } from '@/lib/kernel/refusal';
import { allowances, codesPerAddressAndDay } from '@/lib/mail/allowance';
import { postTextMessages } from '@/lib/mail/post-text-messages';
import { textsAreRead } from '@/lib/mail/ways';
import { blindIndex } from '@/lib/vault/blind-index';
import { codeMessage } from '../letters';
import { requestPhoneCodeInput } from '../schema';
import { hashOfCode } from './phone-code';
import { CODE_LIFE_MS, DAY_MS, problemsBeforeSending } from './phone-code-rules';

async function nothingYet() {
  return {};
}

/** Sends a code of six digits to a telephone number, which proves it when typed back. @throws Refusal 'refused' where no text message leaves the house; 'too-many' */
export const requestPhoneCode = command({
  name: 'phoneCode.request',
  input: requestPhoneCodeInput,
  subject: nothingYet,
  allow: () => true,
  async run({ input: { phone }, tx, now, ip }) {
    refuseIf(textsAreRead() ? [] : [{ code: 'demands.problems.noTexts', field: 'phone' }]);
    const ofDay = { phone: allowances().text.times, address: codesPerAddressAndDay() };
    const problems = problemsBeforeSending(await sentWithinTheDay(tx, { phone, ip, now }), { now, ofDay });
    if (problems.length > 0) throw new Refusal('too-many', problems);
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await tx.phoneCode.create({
      data: {
        phoneIndex: await blindIndex(tx, 'phone', phone),
        codeHash: hashOfCode({ phone, code }),
        createdAt: now,
        expiresAt: new Date(now.getTime() + CODE_LIFE_MS),
        ip,
      },
    });
    await postTextMessages(tx, [{ to: { phone, name: '' }, text: codeMessage(code) }], now);
    return { sent: true };
  },
  about: () => ({ id: '', cityId: null }),
});

/** Requests for one number, or from one address, take turns so that none slips past the count. */
async function sentWithinTheDay(tx: Tx, { phone, ip, now }: { phone: string; ip: string; now: Date }) {
  for (const key of [`phone-code:${phone}`, ...(ip === '' ? [] : [`phone-code:${ip}`])].sort()) {
    await takeTurn(tx, key);
  }
  const since = { gt: new Date(now.getTime() - DAY_MS) };
  const sent = (to: { phoneIndex: string } | { ip: string }) =>
    tx.phoneCode.findMany({ where: { ...to, createdAt: since }, select: { createdAt: true } });
  const [toPhone, toAddress] = [
    await sent({ phoneIndex: await blindIndex(tx, 'phone', phone) }),
    ip === '' ? [] : await sent({ ip }),
  ];
  const dates = (codes: { createdAt: Date }[]): Date[] => codes.map(({ createdAt }) => createdAt);
  return { toPhone: dates(toPhone), toAddress: dates(toAddress) };
}
