import 'server-only';
import { randomInt } from 'node:crypto';
import type { Tx } from '@/lib/db/client';
import { takeTurn } from '@/lib/db/take-turn';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { postTextMessages } from '@/lib/mail/post-text-messages';
import { blindIndex } from '@/lib/vault/blind-index';
import { codeMessage } from '../letters';
import { requestPhoneCodeInput } from '../schema';
import { hashOfCode } from './phone-code';
import { CODE_LIFE_MS, HOUR_MS, problemsBeforeSending } from './phone-code-rules';

async function nothingYet() {
  return {};
}

/** Sends a code of six digits to a telephone number, which proves it when typed back. @throws Refusal 'too-many' */
export const requestPhoneCode = command({
  name: 'phoneCode.request',
  input: requestPhoneCodeInput,
  subject: nothingYet,
  allow: () => true,
  async run({ input: { phone }, tx, now, ip }) {
    const problems = problemsBeforeSending(await sentWithinTheHour(tx, { phone, ip, now }), now);
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
async function sentWithinTheHour(tx: Tx, { phone, ip, now }: { phone: string; ip: string; now: Date }) {
  for (const key of [`phone-code:${phone}`, ...(ip === '' ? [] : [`phone-code:${ip}`])].sort()) {
    await takeTurn(tx, key);
  }
  const since = { gt: new Date(now.getTime() - HOUR_MS) };
  const phoneIndex = await blindIndex(tx, 'phone', phone);
  const codes = await tx.phoneCode.findMany({ where: { phoneIndex, createdAt: since }, select: { createdAt: true } });
  const toAddress = ip === '' ? 0 : await tx.phoneCode.count({ where: { ip, createdAt: since } });
  return { toPhone: codes.map(({ createdAt }) => createdAt), toAddress };
}
