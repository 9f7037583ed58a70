import { describe, expect, it } from 'vitest';
import { agreementOf, agreementWord, groupsOf } from '@/lib/reviews/analysis/agreement';
import { seededNormal } from '@/lib/reviews/analysis/seeded-normal';
import { type Judged, severityModel } from '@/lib/reviews/analysis/severity-model';
import { some } from '@/tests/support/some';

/** Each application read by three experts in turn; experts give `generosity` more than is true, and `noise` by chance. */
function world(size: { applications: number; experts: number; noise: number; generosity: (expert: number) => number }) {
  const { normal } = seededNormal(7);
  const truth = Array.from({ length: size.applications }, () => 75 + 6 * normal());
  const pairs = truth.flatMap((_, application) =>
    [0, 1, 2].map((turn) => [application, (application * 3 + turn * (1 + (application % 4))) % size.experts] as const),
  );
  const judged: Judged = {
    applications: size.applications,
    experts: size.experts,
    of: Int32Array.from(pairs, ([application]) => application),
    by: Int32Array.from(pairs, ([, expert]) => expert),
    totals: Float64Array.from(
      pairs,
      ([application, expert]) => (truth[application] ?? 0) + size.generosity(expert) + size.noise * normal(),
    ),
  };
  return { truth, judged };
}

describe('the model of generosity', () => {
  const { judged, truth } = world({
    applications: 60,
    experts: 9,
    noise: 2,
    generosity: (expert) => (expert === 0 ? 8 : expert === 1 ? -8 : 0),
  });
  const found = severityModel(judged, 20);

  it('finds who gives more and who gives less than others', () => {
    const means = found?.severity.map(({ mean }) => mean) ?? [];
    expect(means.indexOf(Math.max(...means))).toBe(0);
    expect(means.indexOf(Math.min(...means))).toBe(1);
    expect((means[0] ?? 0) - (means[1] ?? 0)).toBeGreaterThan(12);
    expect(found?.severity[0]?.low).toBeGreaterThan(3);
    expect(found?.severity[1]?.high).toBeLessThan(-3);
  });

  it('comes nearer to the truth than the plain mean', () => {
    const plain = truth.map((_, application) => {
      const own = [...judged.totals].filter((_total, sheet) => judged.of[sheet] === application);
      return own.reduce((sum, each) => sum + each, 0) / own.length;
    });
    const missBy = (values: readonly number[]): number =>
      values.reduce((sum, value, application) => sum + (value - (truth[application] ?? 0)) ** 2, 0);
    expect(missBy(found?.quality ?? [])).toBeLessThan(missBy(plain) / 2);
  });

  it('gives the same figures every time, and ranks within the applications', () => {
    expect(severityModel(judged, 20)).toEqual(found);
    for (const { low, high } of some(found?.ranks ?? [])) {
      expect(low).toBeGreaterThanOrEqual(1);
      expect(high).toBeLessThanOrEqual(60);
      expect(low).toBeLessThanOrEqual(high);
    }
    const sum = found?.inPlaces.reduce((total, each) => total + each, 0) ?? 0;
    expect(sum).toBeCloseTo(20, 6);
  });

  it('has nothing to say of totals that are all the same, or of two sheets', () => {
    const same = { ...judged, totals: judged.totals.map(() => 80) };
    expect(severityModel(same, 20)).toBeNull();
    expect(
      severityModel(
        {
          applications: 2,
          experts: 1,
          of: Int32Array.of(0, 1),
          by: Int32Array.of(0, 0),
          totals: Float64Array.of(1, 2),
        },
        1,
      ),
    ).toBeNull();
  });
});

describe('agreement', () => {
  it.each([
    { noise: 0.3, least: 0.9, word: 'excellent' },
    { noise: 25, least: 0, word: 'poor' },
  ] as const)('is $word with a noise of $noise', ({ noise, least, word }) => {
    const { judged } = world({ applications: 60, experts: 9, noise, generosity: () => 0 });
    const found = severityModel(judged, 20);
    const { single, mean, sheets } = agreementOf(found ?? expect.fail('no estimates'), judged);
    expect(sheets).toBe(3);
    expect(single).toBeGreaterThanOrEqual(least);
    expect(mean).toBeGreaterThanOrEqual(single);
    expect(agreementWord(single)).toBe(word);
  });

  it.each([
    { of: [0, 1, 2], by: [0, 1, 2], groups: 3 },
    { of: [0, 1, 1, 2], by: [0, 0, 1, 2], groups: 2 },
    { of: [0, 1, 1, 2, 2], by: [0, 0, 1, 1, 2], groups: 1 },
    { of: [], by: [], groups: 0 },
  ])('sheets $of by $by fall into $groups groups', ({ of, by, groups }) => {
    const sheets = { applications: 4, experts: 3, of: Int32Array.from(of), by: Int32Array.from(by) };
    expect(groupsOf(sheets)).toBe(groups);
  });
});
