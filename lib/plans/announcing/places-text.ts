import { formatYuan } from '@/lib/kernel/money';
import type { AwardingRules } from '../terms/awarding-rules';

export type Places = Pick<AwardingRules, 'tiers' | 'quotas' | 'unusedPlaces'>;
type Categories = readonly { code: string; name: string }[];

/** Which places there are and what they pay: sums by place, and places of categories. */
export const placesLines = (places: Places, categories: Categories): string[] => [
  ...tierLines(places),
  ...quotaLines(places, categories),
];

/** Which of the two comes first, where a round has both: an officer who sets them is told. */
export const orderLines = ({ tiers, quotas }: Places): string[] =>
  tiers.length > 0 && quotas.length > 0
    ? ['先在各类别名额内按名次录取，再把录取的项目按总名次归入各档；各档之外录取的，按建议金额或者申请金额资助。']
    : [];

/** 'places 1–10 at 30,000 and 11–30 at 10,000', exactly so. */
function tierLines({ tiers }: Places): string[] {
  const [only] = tiers;
  if (only === undefined) return [];
  if (tiers.length === 1) return [`立项 ${only.places} 个，每个资助 ${formatYuan(only.amountFen)} 元。`];
  let last = 0;
  const each = tiers.map(({ places, amountFen }) => {
    const first = last + 1;
    last += places;
    const from = places === 1 ? `第 ${first} 名` : `第 ${first}—${last} 名各`;
    return `${from}资助 ${formatYuan(amountFen)} 元`;
  });
  return [`按名次分档资助：${each.join('，')}。`];
}

function quotaLines({ quotas, unusedPlaces }: Places, categories: Categories): string[] {
  if (quotas.length === 0) return [];
  const each = quotas.map(
    ({ categoryCode, places }) => `${categories.find(({ code }) => code === categoryCode)?.name ?? ''} ${places} 个`,
  );
  const unused = unusedPlaces === 'open' ? '名额未用完的，空缺不再调剂' : '名额未用完的，调剂给其他类别，按名次录取';
  return [`各类别名额：${each.join('、')}；${unused}。`];
}
