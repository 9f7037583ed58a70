import { describe, expect, it } from 'vitest';
import { organisationLifecycle } from '@/lib/organisations/lifecycle';

describe('organisationLifecycle', () => {
  it('goes from the register to the officer and back', () => {
    expect(organisationLifecycle.move('PENDING', 'verify')).toBe('VERIFIED');
    expect(organisationLifecycle.move('PENDING', 'returnForCorrection')).toBe('RETURNED');
    expect(organisationLifecycle.move('RETURNED', 'resubmit')).toBe('PENDING');
    expect(organisationLifecycle.move('VERIFIED', 'changeKeyFacts')).toBe('PENDING');
  });
  it('verifies nothing twice and nothing returned', () => {
    expect(organisationLifecycle.may('VERIFIED', 'verify')).toBe(false);
    expect(() => organisationLifecycle.move('RETURNED', 'verify')).toThrow('conflict');
  });
});
