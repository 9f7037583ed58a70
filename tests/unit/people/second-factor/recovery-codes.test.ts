import { expect, it } from 'vitest';
import { hashOfRecoveryCode, newRecoveryCodes } from '@/lib/people/second-factor/recovery-codes';
import { some } from '@/tests/support/some';

const [secret, other] = [Buffer.from('12345678901234567890'), Buffer.from('09876543210987654321')];

it('makes ten that differ, without signs that are taken for one another', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of some(codes)) expect(code).toMatch(/^[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}$/);
});

it('reads a code as people write it, under its own secret alone', () => {
  const hash = hashOfRecoveryCode(secret, 'K7QPM-2XWRA');
  for (const typed of ['k7qpm-2xwra', 'K7QPM2XWRA', ' K7QPM 2XWRA '])
    expect(hashOfRecoveryCode(secret, typed)).toBe(hash);
  expect(hashOfRecoveryCode(secret, 'K7QPM-2XWRB')).not.toBe(hash);
  expect(hashOfRecoveryCode(other, 'K7QPM-2XWRA')).not.toBe(hash);
});
