import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { command } from '@/lib/kernel/command';
import { Refusal } from '@/lib/kernel/refusal';
import { requiredLine } from '@/lib/kernel/text';
import { readCheckCode } from '@/lib/kernel/typed/check-code';
import { halfWidth } from '@/lib/kernel/typed/figures';
import { countLookUp } from '@/lib/people/throttle';
import { checkCodeOf, type DocumentKind, isSameCode } from '@/lib/vault/check-code';
import type { Genuine } from './candidate';
import { kinds } from './kinds';

const input = z.object({
  number: requiredLine(60).transform((typed) => halfWidth(typed).replace(/\s/g, '').toUpperCase()),
  code: requiredLine(40)
    .transform(readCheckCode)
    .refine((code) => code !== '', { message: 'verification.problems.codeShape' }),
});

async function nothingYet() {
  return {};
}

/**
 * Tells anybody who holds a document whether it is genuine, by the number and the check code printed on it. Whether the
 * number or the code is wrong is not told. @throws Refusal 'refused' where nothing fits, 'too-many' above the limits
 */
export const verifyDocument = command({
  name: 'document.verify',
  input,
  beforehand: (tx, { number }, { ip, now }) => countLookUp(tx, 'document.verify', { number, ip, now }),
  subject: nothingYet,
  allow: () => true,
  async run({ input: { number, code }, tx }) {
    const genuine = await documentWith(tx, number, code);
    if (genuine === null) throw new Refusal('refused', [{ code: 'verification.problems.notGenuine', field: 'number' }]);
    return genuine;
  },
  about: () => ({ id: 'verification', cityId: null }),
  // A look is no change; the limits count it.
  trail: () => null,
});

/** Every document of the number is compared, the first that fits told. */
async function documentWith(tx: Tx, number: string, code: string): Promise<Genuine | null> {
  let genuine: Genuine | null = null;
  for (const kind of Object.keys(kinds) as DocumentKind[]) {
    for (const candidate of await kinds[kind](tx, number)) {
      const { contentHash, code: printed } = candidate;
      const isIt = isSameCode(printed ?? (await checkCodeOf(tx, { kind, number, contentHash })), code);
      if (isIt) genuine ??= { ...candidate, kind, number };
    }
  }
  return genuine;
}
