import { isNaturalPerson, isOrganisationType, isSocialOrganisation } from '@/lib/organisations/kinds';
import type { EligibilityRule } from '../terms/eligibility-rules';
import { gateConcerns, kindsInvited } from '../terms/gate-concerns';
import type { Terms } from '../terms/terms';
import { jointText } from './joint-text';
import { kindNames } from './kind-names';

const listNames: Record<string, string> = {
  ABNORMAL_LIST: '活动异常名录',
  SERIOUS_VIOLATION_LIST: '严重违法失信名单',
  LOCAL_BLACKLIST: '公益创投黑榜',
};

/** The gates as lines of the announcement, with the kinds that are let in where no gate says so, and with whom one applies. */
export function conditionTexts({ eligibility: rules, joint }: Pick<Terms, 'eligibility' | 'joint'>): string[] {
  const invited = kindsInvited(rules);
  const isSaid = invited === null || rules.length === 0 || rules.some(({ kind }) => kind === 'organisationTypes');
  const [verified, rest] = [rules.filter(isVerified), rules.filter((rule) => !isVerified(rule))];
  const text = (rule: EligibilityRule): string => conditionText(rule, invited ?? []);
  return [
    ...verified.map(text),
    ...(isSaid ? [] : ['为依法登记或者备案的社会组织']),
    ...rest.map(text),
    jointText(joint),
  ].filter(Boolean);
}

type GateGroup = 'who' | 'directedTo' | 'joint' | 'record' | 'projects' | 'declarations';

/** Where an officer sets a gate. */
const groupOf: Record<EligibilityRule['kind'], GateGroup> = {
  verified: 'who',
  organisationTypes: 'who',
  withinRegion: 'who',
  activeInRegion: 'who',
  registeredMonths: 'who',
  hostConfirmed: 'who',
  directedOrganisations: 'directedTo',
  notListed: 'record',
  noPenalty: 'record',
  inspectionPassed: 'record',
  reportOnTime: 'record',
  minimumRating: 'record',
  noUnfinishedProject: 'projects',
  lastEvaluationPassed: 'projects',
  notAwardedBefore: 'projects',
  notFundedElsewhere: 'projects',
  declared: 'declarations',
};

/** The same lines by the groups in which they are set. */
export function gatesSaid({ eligibility, joint }: Pick<Terms, 'eligibility' | 'joint'>): Record<GateGroup, string[]> {
  const invited = kindsInvited(eligibility) ?? [];
  const of = (group: GateGroup): string[] =>
    eligibility.filter(({ kind }) => groupOf[kind] === group).map((rule) => conditionText(rule, invited));
  return {
    who: of('who'),
    directedTo: of('directedTo'),
    joint: [jointText(joint)].filter(Boolean),
    record: of('record'),
    projects: of('projects'),
    declarations: of('declarations'),
  };
}

const isVerified = ({ kind }: EligibilityRule): boolean => kind === 'verified';

/** A gate as a line of the announcement's conditions, without its full stop; of kinds it cannot concern it says so. */
export function conditionText(rule: EligibilityRule, invited: readonly string[]): string {
  // It names whom it asks itself.
  const isOfSome = rule.kind !== 'hostConfirmed' && invited.some((type) => !gateConcerns(rule, type));
  return `${wordsOf(rule, invited.some(isPerson))}${isOfSome ? onlyOf(rule) : ''}`;
}

const isPerson = (type: string): boolean => isNaturalPerson({ type });

const onlyOf = (rule: EligibilityRule): string =>
  rule.kind === 'registeredMonths' ? '（自然人除外）' : '（适用于社会组织）';

/** Registered or filed ones, others that are neither, and persons. */
function kindsText(types: readonly string[]): string {
  const named = (some: readonly string[]): string =>
    some.map((type) => (isOrganisationType(type) ? kindNames[type] : '')).join('、');
  const [social, others] = [
    types.filter((type) => isSocialOrganisation({ type })),
    types.filter((type) => !isSocialOrganisation({ type })),
  ];
  if (others.length === 0 && social.every((type) => type === 'FILED')) return '为已备案的社区社会组织';
  return `为${[social.length > 0 && `依法登记或者备案的${named(social)}`, named(others)].filter(Boolean).join('，或者')}`;
}

function wordsOf(rule: EligibilityRule, withPersons: boolean): string {
  switch (rule.kind) {
    case 'verified':
      return `已在本平台登记单位${withPersons ? '（个人）' : ''}信息并经民政部门核实`;
    case 'organisationTypes':
      return kindsText(rule.types);
    case 'withinRegion':
      return `在${rule.regionName}范围内登记或者备案${withPersons ? '，自然人在该范围内居住或者服务' : ''}`;
    case 'activeInRegion':
      return `在${rule.regionName || '举办地区'}设有分支机构、项目团队或者服务场所`;
    case 'directedOrganisations':
      return rule.organisations.length === 0
        ? '在定向扶持单位名单内'
        : `为定向扶持单位：${rule.organisations.map(({ name }) => name).join('、')}`;
    case 'hostConfirmed':
      return '备案类社区社会组织有双方在本平台确认的承接单位';
    case 'registeredMonths':
      return `成立满 ${rule.months} 个月`;
    case 'notListed':
      return rule.years === 0 ? `未列入${listNames[rule.list]}` : `近 ${rule.years} 年未列入${listNames[rule.list]}`;
    case 'noPenalty':
      return `近 ${rule.years} 年未受到行政处罚`;
    case 'inspectionPassed':
      return `${rule.strict ? '最近一次年度检查结论为合格' : '上年度年检合格或者已按规定报送年报'}${except(rule.exceptMonths, '个月、尚未参加年检')}`;
    case 'reportOnTime':
      return '上一年度年报按期报送，没有逾期或者不合格';
    case 'minimumRating':
      return `社会组织评估等级在有效期内，且不低于 ${rule.grade.slice(1)}A 级${except(rule.exceptYears, '年')}`;
    case 'noUnfinishedProject':
      return '没有尚未结项的公益创投项目';
    case 'lastEvaluationPassed':
      return '以往获资助的公益创投项目，最近一次评估没有不合格';
    case 'notAwardedBefore':
      return `在本单位主办的前 ${rule.editions} 届公益创投中未获资助`;
    case 'notFundedElsewhere':
      if (rule.lastYear === true) return '当前和上一年度未获得其他财政资金资助，本年度和上一年度未获得本市其他批次资助';
      return rule.sameYear ? '当前未获得其他财政资金资助，本年度未获得本市其他批次资助' : '当前未获得其他财政资金资助';
    case 'declared':
      return rule.text;
  }
}

/** Whom the gate does not ask, in brackets behind it. */
const except = (count: number | undefined, unit: string): string =>
  count === undefined ? '' : `（成立不满 ${count} ${unit}的除外）`;
