import { describe, expect, it } from 'vitest';
import { decideInput } from '@/lib/awards/schema';

const typed = { applicationId: 'a1', outcome: 'AWARD', amountFen: '30,000.50', reason: '', version: '2' };

describe('decideInput', () => {
  it('reads yuan from a form and takes fen from code', () => {
    expect(decideInput.parse(typed)).toMatchObject({ amountFen: 3_000_050n, version: 2 });
    expect(decideInput.parse({ ...typed, amountFen: 5n, version: 2 })).toMatchObject({ amountFen: 5n });
  });
  it('does not mind the amount where none is awarded', () => {
    expect(decideInput.parse({ ...typed, outcome: 'DECLINE', amountFen: '三万' })).toMatchObject({ amountFen: 0n });
  });
  it('names the field of an unreadable amount', () => {
    const issues = decideInput.safeParse({ ...typed, amountFen: '三万' }).error?.issues;
    expect(issues).toMatchObject([{ path: ['amountFen'], message: 'awards.problems.amountUnreadable' }]);
  });
});
