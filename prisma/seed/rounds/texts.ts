import type { CoFundingRule } from '@/lib/plans/terms/co-funding-rule';
import type { Call } from '../calls';
import type { Region } from '../places';

type Dated = 'created' | 'opens' | 'closes' | 'review' | 'execution';
type CallTexts = Omit<Call, Dated>;

/** Lottery money is for the old and the disabled first (扶老、助残); the figure is the demonstration's own. */
const lotteryShare = {
  label: '福利彩票公益金不少于 50% 用于为老、助残服务',
  categories: ['ELDER', 'DISABLED'],
  percent: 50,
};

/** The district's call: money of the welfare lottery first, then the district's own. */
export function districtCall(
  district: Region,
  { title, cuts, grantYuan }: { title: string; cuts: readonly number[]; grantYuan: number },
): CallTexts {
  const lottery = Math.round(grantYuan / 3_000) * 2_000;
  return {
    template: 'eight-categories',
    title,
    summary: '面向上城区登记的社会组织征集八类公益服务项目，书面评审和现场答辩两轮评审，择优重点资助。',
    host: '杭州市上城区民政局',
    documentNumber: '上城区社会组织培育发展实施意见',
    address: '上城区社会组织服务中心一楼',
    contact: { name: '陈志远', phone: '0571-00000102', complaintPhone: '0571-00000110' },
    cuts,
    minimum: lotteryShare,
    funds: [
      {
        region: district,
        name: `福利彩票公益金：${title}`,
        kind: 'WELFARE_LOTTERY',
        totalYuan: lottery,
        lineYuan: lottery,
      },
      {
        region: district,
        name: `社会组织发展专项资金：${title}`,
        kind: 'FISCAL_SPECIAL',
        totalYuan: grantYuan - lottery + 500_000,
        lineYuan: grantYuan - lottery,
      },
    ],
  };
}

/** A street's small call; all pass its stage where `cut` is left out. */
export function streetCall(street: Region, { edition, cut }: { edition: string; cut?: number }): CallTexts {
  return {
    template: 'micro',
    title: `${street.name}社区微创投${edition}`,
    summary: '单项不超过 3 万元，支持社区社会组织和居民骨干解决身边的小事，备案类社区社会组织可以申报。',
    host: `${street.name}办事处`,
    documentNumber: '上城区社区微创投工作指引',
    address: `${street.name}社会组织服务站`,
    contact: { name: '徐佳怡', phone: '0571-00000120', complaintPhone: '0571-00000121' },
    ...(cut === undefined ? {} : { cuts: [cut] }),
    funds: [
      {
        region: street,
        name: `${street.name}公益基金${edition}`,
        kind: 'CHARITY_FUND',
        totalYuan: 300_000,
        lineYuan: 240_000,
      },
    ],
  };
}

/** The city's call that is open now. */
export function cityCall(city: Region): CallTexts {
  return {
    template: 'standard',
    title: '杭州市公益创投',
    summary: '面向全市社会组织征集民生服务、社区治理和能力建设项目，支持跨区实施和联合申报。',
    host: '杭州市民政局',
    documentNumber: '杭民发〔2020〕105号',
    address: '杭州市社会组织服务中心',
    contact: { name: '周晓岚', phone: '0571-00000100', complaintPhone: '0571-00000109' },
    minimum: lotteryShare,
    funds: [
      {
        region: city,
        name: '市级福利彩票公益金（公益创投）',
        kind: 'WELFARE_LOTTERY',
        totalYuan: 8_000_000,
        lineYuan: 5_000_000,
      },
      { region: city, name: '市级社会组织扶持资金', kind: 'FISCAL_SPECIAL', totalYuan: 3_000_000, lineYuan: 1_000_000 },
    ],
  };
}

/** The city's call to which streets and districts recommend. */
export function leveledCall(city: Region): CallTexts {
  return {
    template: 'standard',
    title: '杭州市社区治理创投',
    summary: '由街道推荐、区级择优上报的社区治理项目，跨街道、跨区的项目直接报送上一级。',
    host: '杭州市民政局',
    documentNumber: '杭民发〔2020〕105号',
    address: '杭州市社会组织服务中心',
    contact: { name: '周晓岚', phone: '0571-00000100', complaintPhone: '0571-00000109' },
    levels: { street: [4, 3], district: [9, 3] },
    funds: [
      { region: city, name: '社区治理专项资金', kind: 'FISCAL_SPECIAL', totalYuan: 2_000_000, lineYuan: 1_500_000 },
    ],
  };
}

/** The second city's small call. */
export function jianSmallCall(city: Region): CallTexts {
  return {
    template: 'three-looks',
    title: '吉安市社区微创投',
    summary: '支持社会组织解决居民身边的小事，专家看业务范围、看活动历史、看受益形式，择优资助。',
    host: '吉安市民政局',
    documentNumber: '吉安市社区微创投工作方案',
    address: '吉安市社会组织孵化中心',
    contact: { name: '曾立新', phone: '0796-00000100', complaintPhone: '0796-00000109' },
    cuts: [2],
    funds: [{ region: city, name: '吉安市社区公益基金', kind: 'CHARITY_FUND', totalYuan: 200_000, lineYuan: 100_000 }],
  };
}

/** Two fifths of each grant are the county's (domain C3). */
const twoFifths: CoFundingRule = {
  part: { by: 'share', shareBp: 4_000 },
  workingDays: 5,
  declined: 'carry',
};

/** A city and its counties pay together. */
export function jianCall(city: Region): CallTexts {
  return {
    template: 'three-looks',
    title: '吉安市公益创投',
    summary: '市、县两级共同出资，支持为老服务、家政服务、抚幼矫正、救孤助残、文化健身、心理抚慰六个方向。',
    host: '吉安市民政局',
    documentNumber: '吉安市公益创投工作方案',
    address: '吉安市社会组织孵化中心',
    contact: { name: '曾立新', phone: '0796-00000100', complaintPhone: '0796-00000109' },
    funds: [
      {
        region: city,
        name: '市级福利彩票公益金（公益创投）',
        kind: 'WELFARE_LOTTERY',
        totalYuan: 600_000,
        lineYuan: 400_000,
      },
    ],
    coFunding: twoFifths,
  };
}

/** The same a season earlier: half a million of the city, and its counties are being asked. */
export const jianCoFundedCall = (city: Region): CallTexts => ({
  ...jianCall(city),
  title: '吉安市公益创投（春季）',
  cuts: [3],
  funds: [
    {
      region: city,
      name: '市级福利彩票公益金（春季公益创投）',
      kind: 'WELFARE_LOTTERY',
      totalYuan: 500_000,
      lineYuan: 500_000,
    },
  ],
});
