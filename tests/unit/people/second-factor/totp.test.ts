import { describe, expect, it } from 'vitest';
import { base32, hotp, otpauth, STEP_MS, stepOf, stepOfCode } from '@/lib/people/second-factor/totp';

/** The secret of both documents' test vectors. */
const secret = Buffer.from('12345678901234567890');

describe('hotp', () => {
  const rfc4226 = ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'];
  it.each(rfc4226.map((code, counter) => [counter, code] as const))(
    'RFC 4226 appendix D, counter %i',
    (counter, code) => {
      expect(hotp(secret, counter)).toBe(code);
    },
  );

  it.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('RFC 6238 appendix B (SHA-1), second %i', (second, code) => {
    expect(hotp(secret, stepOf(new Date(second * 1000)), 8)).toBe(code);
  });
});

describe('stepOfCode', () => {
  const now = new Date('2026-03-02T02:00:10Z');
  const at = (steps: number) => hotp(secret, stepOf(now) + steps);

  it.each([
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ])('a code %i steps away is taken: %s', (steps, isTaken) => {
    expect(stepOfCode(secret, at(steps), now)).toBe(isTaken ? stepOf(now) + steps : null);
  });

  it.each([
    ['as it begins', 0, true],
    ['in its last millisecond and a step', 2 * STEP_MS - 1, true],
    ['a step after it ended', 2 * STEP_MS, false],
    ['in the step before it begins', -1, true],
    ['in the last millisecond before that', -STEP_MS - 1, false],
  ])('a code tried %s', (_when, offset, isTaken) => {
    const begin = stepOf(now) * STEP_MS;
    expect(stepOfCode(secret, at(0), new Date(begin + offset)) !== null).toBe(isTaken);
  });

  it.each(['', '12345', '1234567', 'abcdef'])('%j is none', (code) => {
    expect(stepOfCode(secret, code, now)).toBeNull();
  });

  it('is none of another secret', () => {
    expect(stepOfCode(Buffer.from('09876543210987654321'), at(0), now)).toBeNull();
  });
});

describe('how a secret reaches a generator', () => {
  it.each([
    ['', ''],
    ['f', 'MY'],
    ['fo', 'MZXQ'],
    ['foo', 'MZXW6'],
    ['foob', 'MZXW6YQ'],
    ['fooba', 'MZXW6YTB'],
    ['foobar', 'MZXW6YTBOI'],
  ])('in letters: %j (RFC 4648 section 10, without padding)', (text, letters) => {
    expect(base32(Buffer.from(text))).toBe(letters);
  });

  it('as an address', () => {
    const address = new URL(otpauth(secret, 'wang+1@example.cn'));
    expect(decodeURIComponent(address.pathname)).toContain('公创:wang+1@example.cn');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      secret: base32(secret),
      issuer: '公创',
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});
