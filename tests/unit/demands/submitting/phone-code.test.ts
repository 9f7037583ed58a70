import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hashOfCode } from '@/lib/demands/submitting/phone-code';

const typed = { phone: '13900001111', code: '123456' };
beforeEach(() => vi.stubEnv('NEXTAUTH_SECRET', 'secret'));
afterEach(() => vi.unstubAllEnvs());

test('a code cannot be tried through with the table alone: the hash needs the secret of the installation', () => {
  const kept = hashOfCode(typed);
  expect(kept).toBe(hashOfCode({ ...typed }));
  expect(kept).not.toBe(createHash('sha256').update('13900001111:123456').digest('hex'));
  vi.stubEnv('NEXTAUTH_SECRET', 'another');
  expect(hashOfCode(typed)).not.toBe(kept);
});
