import { describe, expect, it, test } from 'vitest';
import { statusForApplicant, toldStatus } from '@/lib/applications/shown-status';

describe('toldStatus', () => {
  const round = { status: 'OPEN' } as const;

  test.each([
    ['a draft', { status: 'DRAFT', takenBackAt: null, round }, 'DRAFT'],
    ['a draft that was handed in before', { status: 'DRAFT', takenBackAt: new Date(0), round }, 'TAKEN_BACK'],
    ['one withdrawn after that', { status: 'WITHDRAWN', takenBackAt: new Date(0), round }, 'WITHDRAWN'],
    ['one in review', { status: 'SHORTLISTED', takenBackAt: null, round: { status: 'REVIEWING' } }, 'IN_REVIEW'],
  ] as const)('%s', (_, told, expected) => {
    expect(toldStatus({ ...told, signOffStatus: 'NONE' })).toBe(expected);
  });

  test.each([
    ['DRAFT', 'ASKED', 'TO_SIGN'],
    ['RETURNED', 'ASKED', 'TO_SIGN'],
    ['RETURNED', 'CONFIRMED', 'SIGNED'],
    ['RETURNED', 'SENT_BACK', 'RETURNED'],
    ['WITHDRAWN', 'ASKED', 'WITHDRAWN'],
  ] as const)('%s, %s: %s', (status, signOffStatus, expected) => {
    expect(toldStatus({ status, signOffStatus, takenBackAt: null, round })).toBe(expected);
  });
});

describe('statusForApplicant', () => {
  it('keeps the review inside the house until results are public', () => {
    expect(statusForApplicant('SHORTLISTED', 'REVIEWING')).toBe('IN_REVIEW');
    expect(statusForApplicant('NOT_SHORTLISTED', 'DECIDING')).toBe('IN_REVIEW');
    expect(statusForApplicant('DECLINED', 'PUBLICISING')).toBe('DECLINED');
    expect(statusForApplicant('INELIGIBLE', 'REVIEWING')).toBe('INELIGIBLE');
  });
});
