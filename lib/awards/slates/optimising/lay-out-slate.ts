import { Exact } from '@/lib/kernel/decimal';
import type { Fen } from '@/lib/kernel/money';
import { isBelowLine, placesIn } from '@/lib/plans/terms/awarding-rules';
import type { Candidate, SlateProblem } from './candidate';
import type { Row, RuleOf, Selecting } from './problem';

const FULL_BP = 10_000n;
const YUAN = 100n;

/** What a candidate costs at the least: all of it, or where awards may be cut what it may be cut to, in whole yuan. */
export function leastAward({ fullFen, leastFen }: Candidate, { wishes, round }: SlateProblem): Fen {
  if (wishes.partialBp === null || round.tiers.length > 0) return fullFen;
  const share = fullFen * BigInt(wishes.partialBp);
  const cut = ((share + FULL_BP * YUAN - 1n) / (FULL_BP * YUAN)) * YUAN;
  const least = cut > leastFen ? cut : leastFen;
  return least < fullFen ? least : fullFen;
}

/** A slate's rules as rows: first those that keep single candidates out, then what all of them share. */
export function layOutSlate(problem: SlateProblem): Selecting {
  const { candidates, wishes } = problem;
  const all = [...candidates.keys()];
  const where = (is: (candidate: Candidate) => boolean): number[] =>
    all.filter((at) => is(candidates[at] as Candidate));
  const able = where((each) => isAble(each, problem));
  const out = (rule: RuleOf['rule'], members: number[]): Row[] =>
    members.length === 0 ? [] : [row({ rule }, members, { most: 0n })];

  const { passLine } = problem.round;
  const rows = [
    ...out(
      'unranked',
      where(({ rank, score, fullFen }) => rank === null || score === null || fullFen <= 0n),
    ),
    ...out(
      'passLine',
      where(({ score }) => isBelowLine(score, passLine)),
    ),
    ...out(
      'minScore',
      where(({ score }) => isUnder(score, wishes.minScore) && !isBelowLine(score, passLine)),
    ),
    ...perOrganisation(),
    ...places(),
    ...problem.round.shares.map(({ categoryCodes, minBp }, at): Row => {
      const weigh = (candidate: number): bigint => {
        const isServed = categoryCodes.includes(candidates[candidate]?.categoryCode ?? '');
        return ownCost(candidate, problem) * ((isServed ? FULL_BP : 0n) - BigInt(minBp));
      };
      return row({ rule: 'share', key: String(at) }, all, { weigh, least: 0n });
    }),
    ...wishes.floors.map(({ by, key, least }) => {
      const members = where((each) => (by === 'category' ? each.categoryCode : each.regionId) === key);
      return row({ rule: 'floor', by, key }, members, { least: BigInt(least) });
    }),
    budget(),
  ];
  return { points: candidates.map(({ score }) => pointsOf(score)), rows };

  /** Announced sums are set aside whoever takes them; then what facts add is all that is left to weigh. */
  function budget(): Row {
    const most = budgetOf(problem);
    const announced = problem.round.tiers.reduce(
      (sum, { places: count, amountFen }) => sum + BigInt(count) * amountFen,
      0n,
    );
    const isSetAside = announced > 0n && announced <= most;
    const weigh = (at: number): bigint => (isSetAside ? (candidates[at]?.extraFen ?? 0n) : ownCost(at, problem));
    return row({ rule: 'budget' }, all, { weigh, most: isSetAside ? most - announced : most });
  }

  function perOrganisation(): Row[] {
    const { organisationCount: count, organisationFen: fen } = wishes;
    return [...Map.groupBy(all, (at) => candidates[at]?.organisationId ?? '')].flatMap(([key, members]) => [
      ...(count !== null && members.length > count
        ? [row({ rule: 'organisationCount', key }, members, { most: BigInt(count) })]
        : []),
      ...(fen === null
        ? []
        : [row({ rule: 'organisationSum', key }, members, { weigh: (at) => awardOf(at, problem), most: fen })]),
    ]);
  }

  /** A category's own places are filled from it as long as it has anybody; what it leaves is open, or goes to the others. */
  function places(): Row[] {
    const { quotas, unusedPlaces } = problem.round;
    const most = [placesIn(problem.round), wishes.places].filter((count) => count !== null);
    const inAll = most.length === 0 ? [] : [row({ rule: 'places' }, all, { most: BigInt(Math.min(...most)) })];
    if (quotas.length === 0) return inAll;
    const own = quotas.map(({ categoryCode, places: count }) => {
      const members = where((each) => each.categoryCode === categoryCode);
      return {
        key: categoryCode,
        count,
        members,
        takes: Math.min(count, members.filter((at) => able.includes(at)).length),
      };
    });
    const others = where(({ categoryCode }) => !own.some(({ key }) => key === categoryCode));
    if (unusedPlaces === 'open')
      return [
        ...inAll,
        ...own.map(({ key, count, members }) => row({ rule: 'category', key }, members, { most: BigInt(count) })),
        ...out('others', others),
      ];
    const sum = own.reduce((total, { count }) => total + count, 0);
    return [
      ...inAll,
      ...own.map(({ key, members, takes }) => {
        const rest = all.filter((at) => !members.includes(at));
        return row({ rule: 'others', key }, rest, { most: BigInt(sum - takes) });
      }),
    ];
  }
}

type Bounds = { weigh?: (candidate: number) => bigint; least?: bigint; most?: bigint };

/** Where nothing is weighed they are counted. */
const row = (rule: RuleOf, members: number[], { weigh = () => 1n, least, most }: Bounds): Row => ({
  ...rule,
  members,
  weights: members.map(weigh),
  least: least ?? null,
  most: most ?? null,
});

/** What the slate may cost: never more than the round has. */
export function budgetOf({ round, wishes }: SlateProblem): Fen {
  const { budgetFen } = wishes;
  return budgetFen !== null && budgetFen < round.budgetFen ? budgetFen : round.budgetFen;
}

const awardOf = (at: number, problem: SlateProblem): Fen => leastAward(problem.candidates[at] as Candidate, problem);

/** What the round's own lines pay of a candidate at the least. */
export const ownCost = (at: number, problem: SlateProblem): Fen =>
  problem.ownPart(problem.candidates[at]?.id ?? '', awardOf(at, problem));

const isUnder = (score: string | null, line: string | null): boolean =>
  score !== null && line !== null && new Exact(score).lessThan(line);

const isAble = ({ rank, score, fullFen }: Candidate, { round, wishes }: SlateProblem): boolean =>
  rank !== null &&
  score !== null &&
  fullFen > 0n &&
  !isBelowLine(score, round.passLine) &&
  !isUnder(score, wishes.minScore);

/** A score counts in steps of a hundredth, as it is shown and ranked. */
export const STEPS_PER_POINT = 100;

const pointsOf = (score: string | null): number =>
  score === null ? 0 : new Exact(score).times(STEPS_PER_POINT).round().toNumber();
