import { type Call, contentOf, yuan } from '@/tests/calls/call';

/** A city's bureau, 2019/20: ten projects at exactly 50,000, a panel that talks and then scores in secret. */
export const r6: Call = {
  key: 'R6',
  title: '2019—2020年度公益创投',
  host: '某市民政局',
  regionName: '某市',
  content: contentOf('fixed-sum'),
  opensAt: '2019-09-02T09:00:00+08:00', // ours
  closesAt: '2019-09-27T17:00:00+08:00', // ours
  executionFrom: '2019-12-01', // ours
  executionTo: '2020-11-30', // ours
  potFen: yuan(600_000),
};
