import type { EligibilityRule } from './eligibility-rules';

type GateSet = { key: string; name: string; summary: string; gates: EligibilityRule[]; maxApplications?: number };

const declared = (key: string, text: string): EligibilityRule => ({ kind: 'declared', key, text });

/**
 * Gates as published by other places (domain B.3), as starting points to edit; none of them is this city's rule.
 * Where a place says "no illegal record" without a term, it is declared: a number of years would be invented.
 */
export const gateSets: readonly GateSet[] = [
  {
    key: 'guangzhou11',
    name: '广州市第十一届',
    summary:
      '近 1 年未列入活动异常名录，近 2 年未列入严重违法失信名单，近 3 年未受到行政处罚，业务范围和实施条件由单位声明。',
    gates: [
      { kind: 'verified' },
      { kind: 'organisationTypes', types: ['SOCIAL_GROUP', 'SOCIAL_SERVICE_AGENCY', 'FOUNDATION'] },
      { kind: 'notListed', list: 'ABNORMAL_LIST', years: 1 },
      { kind: 'notListed', list: 'SERIOUS_VIOLATION_LIST', years: 2 },
      { kind: 'noPenalty', years: 3 },
      declared('scope', '项目内容符合本单位章程规定的业务范围，实施地点和服务对象在本市'),
      declared('capacity', '具备实施项目所需的场地、设备、人员和资质'),
    ],
  },
  {
    key: 'longhua',
    name: '深圳市龙华区',
    summary: '上一年度年报没有逾期或者不合格，未列入两类名单，近 3 年未列入区公益创投黑榜，无违法记录由单位声明。',
    gates: [
      { kind: 'verified' },
      { kind: 'reportOnTime' },
      { kind: 'notListed', list: 'ABNORMAL_LIST', years: 0 },
      { kind: 'notListed', list: 'SERIOUS_VIOLATION_LIST', years: 0 },
      { kind: 'notListed', list: 'LOCAL_BLACKLIST', years: 3 },
      declared('lawful', '本单位没有违法记录'),
    ],
  },
  {
    key: 'wujin',
    name: '常州市武进区',
    summary: '已获部、省、市同类资助的不再资助，有未结项项目的不得申报，每个单位申报 1 个项目。',
    gates: [{ kind: 'verified' }, { kind: 'noUnfinishedProject' }, { kind: 'notFundedElsewhere', sameYear: true }],
    maxApplications: 1,
  },
];

/** The gates with those of the set: a gate asked before in another way is replaced, everything else stays. */
export function withGateSet(gates: readonly EligibilityRule[], set: GateSet): EligibilityRule[] {
  const replaced = new Map(set.gates.map((gate) => [placeOf(gate), gate]));
  const kept = gates.map((gate) => replaced.get(placeOf(gate)) ?? gate);
  const places = new Set(gates.map(placeOf));
  return [...kept, ...set.gates.filter((gate) => !places.has(placeOf(gate)))];
}

function placeOf(gate: EligibilityRule): string {
  if (gate.kind === 'notListed') return gate.list;
  return gate.kind === 'declared' ? gate.key : gate.kind;
}
