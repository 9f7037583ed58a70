import { type Call, contentOf, yuan } from '@/tests/calls/call';

/** The two topics and what they cost. */
export const topicsOfR8 = [
  { title: '邻里互助与社区营造', indicativeFen: yuan(66_000) }, // ours: the names
  { title: '老年人文化生活', indicativeFen: yuan(49_000) },
];

/** An urban community, protection money, 2025. */
export const r8: Call = {
  key: 'R8',
  title: '2025年社区保障资金项目',
  host: '某街道某社区',
  regionName: '某街道某社区',
  content: contentOf('topic-sums'),
  opensAt: '2025-04-07T09:00:00+08:00', // ours
  closesAt: '2025-04-18T17:00:00+08:00', // ours
  executionFrom: '2025-06-01', // ours
  executionTo: '2025-12-31', // ours
  potFen: yuan(115_000),
};
