import type { StepKey } from '@/lib/guide/chapter';

const call = '上城区民生需求征集令';
const published = '湖滨街道社区微创投（秋季）';
const planned = '能力建设专项';
const screened = ['望江街道社区微创投（冬季）', '益邻护航'];

/**
 * The demonstration's own rows on the way to a step, in the order of the way, by what stands in them; the first row of
 * a page where nothing is said. No other journey moves these on.
 */
export const rows: Partial<Record<StepKey, readonly string[]>> = {
  demandCall: [call],
  demandCode: [call],
  demandSubmit: [call],
  residentObjection: [published],
  apply: ['2026年杭州市公益创投'],
  fill: ['绿芽'],
  check: ['绿芽'],
  receipt: ['净滩有约'],
  result: [published],
  objection: [published],
  beginVerifying: ['孩子近视的越来越多'],
  publishDemand: ['失智老人走失几次了'],
  verifyOrganisation: ['凤山志愿服务联合会'],
  copyRound: ['紫阳街道社区微创投'],
  announcement: [planned],
  wordTemplate: [planned],
  publishRound: [planned],
  screen: screened,
  compare: screened,
  returnApplication: screened,
  experts: ['社区融合专题', '书面评审'],
  nudge: ['社区融合专题'],
  conflicts: ['社区融合专题'],
  decide: ['清波街道社区微创投（秋季）'],
  publicWords: ['清波街道社区微创投（秋季）'],
  settleObjection: [published, '的异议'],
  observeRound: ['社区融合专题'],
  // Which sheets an expert has is drawn anew with every demonstration.
  printSheet: ['已提交'],
};
