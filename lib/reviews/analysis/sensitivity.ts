import { Exact, type TrimRule, trimmedMean } from '../../kernel/decimal.ts';

/** A sheet that was handed in: its total as text, and of each criterion the points, in the order of the criteria. */
export type SheetToVary = { application: number; expert: number; total: string; points: readonly number[] };

export type StageToVary = {
  sheets: readonly SheetToVary[];
  applications: number;
  experts: number;
  criteria: number;
  rule: TrimRule;
  /** Of each application the figure it was ranked by, its score in this stage, and whether it was passed. */
  ranked: readonly { figure: string; score: string; isIn: boolean }[];
  /** How much of the figure the stage's score is: 1 but in a last stage that counts earlier ones. */
  share: number;
};

export type Change = { kind: 'expert' | 'criterion' | 'heavier' | 'lighter'; which: number };
export type Moved = Change & { enters: number[]; leaves: number[] };

/** How far the weight of a criterion is moved. */
const WEIGHT_STEP = 0.2;

/**
 * Which of those passed would change if one expert had not judged, one criterion did not count, or its weight were a fifth
 * more or less: everything else by the official rule, the number of those passed kept. Equals at the line stay where they
 * are. Changes that move nobody are left out.
 */
export function sensitivityOf(stage: StageToVary): { moved: Moved[]; tried: number } {
  const byApplication = Map.groupBy(stage.sheets, ({ application }) => application);
  const changes: Change[] = [
    ...numbers(stage.experts).map((which) => ({ kind: 'expert' as const, which })),
    ...numbers(stage.criteria).flatMap((which) =>
      (['criterion', 'heavier', 'lighter'] as const).map((kind) => ({ kind, which })),
    ),
  ];
  const moved = changes.flatMap((change) => {
    const { enters, leaves } = passedUnder(stage, byApplication, change);
    return enters.length + leaves.length === 0 ? [] : [{ ...change, enters, leaves }];
  });
  return { moved, tried: changes.length };
}

function passedUnder(
  { ranked, rule, share }: StageToVary,
  byApplication: ReadonlyMap<number, readonly SheetToVary[]>,
  change: Change,
): { enters: number[]; leaves: number[] } {
  const figures = ranked.map(({ figure, score }, application) => {
    const sheets = byApplication.get(application) ?? [];
    const left = change.kind === 'expert' ? sheets.filter(({ expert }) => expert !== change.which) : sheets;
    // Nobody else judged it, or nothing changes for it: it stays what it is.
    if (left.length === 0 || (change.kind === 'expert' && left.length === sheets.length)) return Number(figure);
    const varied = trimmedMean(
      left.map((sheet) => totalUnder(sheet, change)),
      rule,
    );
    return rounded(Number(figure) + share * (Number(varied) - Number(score)), rule.decimals);
  });
  const places = ranked.filter(({ isIn }) => isIn).length;
  const isIn = (application: number): boolean => ranked[application]?.isIn ?? false;
  const order = numbers(ranked.length).sort(
    (a, b) => (figures[b] ?? 0) - (figures[a] ?? 0) || Number(isIn(b)) - Number(isIn(a)) || a - b,
  );
  const now = new Set(order.slice(0, places));
  return {
    enters: [...now].filter((application) => !isIn(application)),
    leaves: numbers(ranked.length).filter((application) => isIn(application) && !now.has(application)),
  };
}

function totalUnder({ total, points }: SheetToVary, { kind, which }: Change): Exact {
  const factor = { expert: 0, criterion: -1, heavier: WEIGHT_STEP, lighter: -WEIGHT_STEP }[kind];
  return new Exact(total).plus(new Exact(points[which] ?? 0).times(factor));
}

const rounded = (figure: number, decimals: number): number => Math.round(figure * 10 ** decimals) / 10 ** decimals;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, place) => place);
