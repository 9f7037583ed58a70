import { formatPercent, formatYuan } from '@/lib/kernel/money';
import { formatDateTime, formatDay, formatDeadline } from '@/lib/kernel/shanghai';
import { kindQuotas } from '../stage-quotas';
import type { SumRule } from '../stage-rules';
import { grantText } from '../terms/grant-text';
import type { Terms } from '../terms/terms';
import { awardingText } from './awarding-text';
import { bodiesText, hostOf } from './bodies';
import { conditionTexts } from './condition-text';
import { executionSentence } from './execution-sentence';
import { expertKindNames } from './kind-names';
import { levelsText } from './levels-text';
import { platformTexts } from './platform-texts';
import { annexText, evaluationText, formRuleLines, grantLimitText, papersText } from './rule-texts';
import { timingText } from './timing-text';

type Settings = {
  title: string;
  region: { name: string; officeName: string };
  host: string;
  organiser: string;
  coOrganisers: readonly string[];
  opensAt: Date | null;
  closesAt: Date | null;
  reviewFrom: string | null;
  reviewTo: string | null;
  executionFrom: string | null;
  executionTo: string | null;
  contactName: string;
  contactPhone: string;
  complaintPhone: string;
  terms: Terms;
  categories: readonly { code: string; name: string }[];
  form: { title: string; sections: unknown };
  rubrics: readonly { title: string }[];
  funding: readonly { amountFen: bigint; fund: { name: string } }[];
  instalments: readonly { name: string; basisPoints: number; condition: string }[];
  stages: readonly {
    name: string;
    reviewsPerEntry: number;
    cutCount: number | null;
    sumRule?: SumRule;
    kindQuotas?: unknown;
  }[];
};

/**
 * What the settings know about a call's placeholders, by the name in 〔 〕. What is not set yet is left out; a rule that the
 * call has not says nothing.
 */
export function announcementFacts(round: Settings): Record<string, string> {
  const { terms } = round;
  const facts: Record<string, string> = {
    批次名称: round.title,
    地区: round.region.name,
    主办单位: hostOf(round),
    承办单位: round.organiser,
    协办单位: round.coOrganisers.join('、'),
    组织单位: bodiesText(round),
    申报开始: round.opensAt === null ? '' : formatDateTime(round.opensAt),
    申报截止: round.closesAt === null ? '' : formatDeadline(round.closesAt),
    申报条件: numbered(conditionTexts(terms)),
    类别: round.categories.map(({ name }) => name).join('、'),
    资助总额:
      round.funding.length === 0
        ? ''
        : `${formatYuan(round.funding.reduce((sum, { amountFen }) => sum + amountFen, 0n))} 元`,
    资金来源: round.funding.map(({ fund }) => fund.name).join('、'),
    单项上限: grantText(terms, round.categories),
    资助限额: grantLimitText(terms, round.categories),
    资助比例: `${formatPercent(terms.maxGrantBp)}%`,
    拨付方式: round.instalments.map(({ name, basisPoints }) => `${name} ${formatPercent(basisPoints)}%`).join('、'),
    申报数量: String(terms.maxApplicationsPerOrganisation),
    评估安排: evaluationText(round.instalments),
    实施周期: executionSentence(round),
    补正天数: String(terms.screening.correctionDays),
    评定规则: awardingText(round),
    评审安排: round.stages.map(stageText).join(''),
    评审时间: period(round.reviewFrom, round.reviewTo),
    公示天数: String(terms.publicity.workingDays),
    投诉电话: round.complaintPhone,
    联系人: round.contactName,
    联系电话: round.contactPhone,
    附件: annexText(round),
  };
  const ofRules = {
    预算限制: budgetText(terms),
    申报要求: numbered(formRuleLines(terms)),
    申报材料: papersText(round),
    推荐程序: levelsText(round),
    计时规则: timingText(terms),
  };
  return {
    ...Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== '')),
    ...ofRules,
    ...platformTexts,
  };
}

/** '1. …；' line by line; the last one ends the sentence. */
const numbered = (lines: readonly string[]): string =>
  lines.map((line, index) => `${index + 1}. ${line}${index === lines.length - 1 ? '。' : '；'}`).join('\n');

const sumTexts: Record<SumRule, string> = {
  NONE: '',
  MEDIAN: '，并建议资助金额，取中位数',
  MEAN: '，并建议资助金额，取平均数',
  CHAIR: '，评审组合议后建议资助金额',
};

function stageText(stage: Settings['stages'][number]): string {
  const cut = stage.cutCount === null ? '' : `，按得分取前 ${stage.cutCount} 个项目`;
  return `${stage.name}：每个项目由 ${stage.reviewsPerEntry} 名专家独立评分${quotasText(stage.kindQuotas)}${cut}${sumTexts[stage.sumRule ?? 'NONE']}。`;
}

/** Of a call that is read while it is set up, whatever is not there asks for nobody. */
const quotasText = (quotas: unknown): string =>
  kindQuotas
    .parse(quotas ?? [])
    .map(({ least, kinds }) => `，其中至少 ${least} 名${kinds.map((kind) => expertKindNames[kind]).join('或')}专家`)
    .join('');

function budgetText({ budget }: Terms): string {
  const caps = budget.caps.map(({ label, maxBp, base }) =>
    maxBp === 0
      ? `不得列支${label}`
      : `${label}不超过${base === 'grant' ? '资助资金' : '项目总预算'}的 ${formatPercent(maxBp)}%`,
  );
  const banned = budget.items
    .filter(({ code }) => budget.forbiddenCodes.includes(code))
    .map(({ name }) => `不得列支${name}`);
  return caps.length + banned.length === 0 ? '' : `${[...caps, ...banned].join('，')}。`;
}

function period(from: string | null, to: string | null): string {
  return from === null || to === null ? '' : `${formatDay(from)}至${formatDay(to)}`;
}
