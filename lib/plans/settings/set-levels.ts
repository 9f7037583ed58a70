import 'server-only';
import { on } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { wholeOrNull } from '@/lib/kernel/form-values';
import { refuseIf } from '@/lib/kernel/refusal';
import { flag } from '@/lib/kernel/text';
import { writeTerms } from '../edit-plan';
import { planById } from '../load';
import { planPolicy } from '../policy';
import { planVersionInput } from '../schema';
import { problemsInLevels } from '../terms/problems-in-levels';
import type { Level } from '../terms/recommendation';

/** A level without days does not recommend. */
const input = planVersionInput.extend({
  streetDays: wholeOrNull(1, 180, 'rounds.problems.streetDays'),
  streetQuota: wholeOrNull(1, 1_000, 'rounds.problems.streetQuota'),
  districtDays: wholeOrNull(1, 180, 'rounds.problems.districtDays'),
  districtQuota: wholeOrNull(1, 1_000, 'rounds.problems.districtQuota'),
  spanningSkips: flag(),
});

/** Which offices below the round's recommend, by when, and how many at most. */
export const setLevels = command({
  name: 'plan.setLevels',
  input,
  subject: planById,
  visible: planPolicy.view,
  allow: planPolicy.edit,
  async run({ subject: plan, input: { version, spanningSkips, ...typed }, tx }) {
    const levels = [
      ...levelOf('STREET', typed.streetDays, typed.streetQuota),
      ...levelOf('DISTRICT', typed.districtDays, typed.districtQuota),
    ];
    const recommendation = { levels, spanningSkips: spanningSkips && levels.length > 0 };
    refuseIf(problemsInLevels(recommendation, plan.region.level));
    return writeTerms(tx, { plan, version }, { ...plan.terms, recommendation });
  },
  about: ({ result }) => on(result),
  trail: ({ result }) => ({ said: { recommendation: result.document.recommendation } }),
});

const levelOf = (level: Level['level'], inDays: number | null, most: number | null): Level[] =>
  inDays === null ? [] : [{ level, days: inDays, quota: most }];
