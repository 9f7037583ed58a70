import { afterEach, expect, test, vi } from 'vitest';
import { overBefore, type RetentionTerm } from '@/lib/jobs/retention/terms';

const now = new Date('2026-11-29T00:00:00Z');
afterEach(() => vi.unstubAllEnvs());

test.each([
  ['DEMAND_CONTACT_DAYS', '2026-06-02'],
  ['DRAFT_CONTACT_DAYS', '2026-06-02'],
  ['APPLICATION_CONTACT_DAYS', '2025-11-29'],
  ['REGISTRATION_DAYS', '2026-06-02'],
  ['LETTER_DAYS', '2025-11-29'],
] as [RetentionTerm, string][])('%s: what ended before %s', (term, day) =>
  expect(overBefore(term, now).toISOString().slice(0, 10)).toBe(day),
);

test('an installation says otherwise, in days', () => {
  vi.stubEnv('LETTER_DAYS', '30');
  expect(overBefore('LETTER_DAYS', now).toISOString()).toBe('2026-10-30T00:00:00.000Z');
  vi.stubEnv('LETTER_DAYS', 'long');
  expect(() => overBefore('LETTER_DAYS', now)).toThrow('LETTER_DAYS');
});
