import { describe, expect, it } from 'vitest';
import type { Merit } from '@/lib/plans/terms/awarding-rules';
import { bonusOf, extraOf, isMet, type MeritFacts, preferenceFigures, withBonus } from '@/lib/reviews/stages/merits';

const facts: MeritFacts = { rating: 'A3', ownFen: 2_000n, totalFen: 10_000n, chosen: { partyGroup: ['YES'] } };
const nothing: Merit = { label: '一项', rating: null, ownShareBp: null, answers: [] };

describe('isMet', () => {
  it.each([
    ['a rating as high as asked', { rating: 'A3' }, true],
    ['a lower rating', { rating: 'A4' }, false],
    ['a share to the fen', { ownShareBp: 2_000 }, true],
    ['a share a hundredth short', { ownShareBp: 2_001 }, false],
    ['an answer that was chosen', { answers: [{ field: 'partyGroup', option: 'YES' }] }, true],
    ['another answer', { answers: [{ field: 'partyGroup', option: 'NO' }] }, false],
    ['a question nobody answered', { answers: [{ field: 'womenGroup', option: 'YES' }] }, false],
    [
      'any one of several',
      { rating: 'A5', ownShareBp: 9_000, answers: [{ field: 'partyGroup', option: 'YES' }] },
      true,
    ],
    ['nothing that is asked', {}, false],
  ] as const)('%s', (_what, merit, met) => expect(isMet({ ...nothing, ...merit } as Merit, facts)).toBe(met));

  it('an organisation without a rating, and a project that costs nothing, meet none', () => {
    const bare: MeritFacts = { rating: null, ownFen: 0n, totalFen: 0n, chosen: {} };
    expect(isMet({ ...nothing, rating: 'A1', ownShareBp: 1 }, bare)).toBe(false);
  });
});

it('extraOf adds up the sums that are met and names them', () => {
  const answers = [{ field: 'partyGroup', option: 'YES' }];
  const extras = [
    { ...nothing, label: '党组织', answers, amountFen: 200_000n },
    { ...nothing, label: '自筹', ownShareBp: 5_000, amountFen: 100_000n },
  ];
  expect(extraOf(extras, facts)).toEqual({ fen: 200_000n, reasons: ['党组织'] });
  expect(extraOf([], facts)).toEqual({ fen: 0n, reasons: [] });
});

it('bonusOf adds up what is met and names it', () => {
  const bonuses = [
    { ...nothing, label: '评估等级', rating: 'A3' as const, points: '1.5' },
    { ...nothing, label: '自筹', ownShareBp: 5_000, points: '2' },
    { ...nothing, label: '党组织', answers: [{ field: 'partyGroup', option: 'YES' }], points: '0.1' },
  ];
  expect(bonusOf(bonuses, facts)).toEqual({ points: '1.6', reasons: ['评估等级', '党组织'] });
  expect(bonusOf([], facts)).toEqual({ points: '0', reasons: [] });
});

it('withBonus goes over 100 only where the round says so', () => {
  expect(withBonus('99.00', '2', { bonusPolicy: 'cap100', decimals: 2 })).toBe('100.00');
  expect(withBonus('99.00', '2', { bonusPolicy: 'over', decimals: 2 })).toBe('101.00');
  expect(withBonus('79.995', '0', { bonusPolicy: 'over', decimals: 2 })).toBe('79.995');
});

it('preferenceFigures keep the order of the lines', () => {
  expect(
    preferenceFigures(
      [
        { ...nothing, rating: 'A4' },
        { ...nothing, rating: 'A2' },
      ],
      facts,
    ),
  ).toEqual(['0', '1']);
});
