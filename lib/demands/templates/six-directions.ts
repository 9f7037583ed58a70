import type { CategoryTemplate } from './hangzhou-categories';

/** What Ji'an supports (domain C3), as the categories of a demand call. */
export const sixDirections: readonly CategoryTemplate[] = [
  { code: 'A', group: '', name: '为老服务' },
  { code: 'B', group: '', name: '家政服务' },
  { code: 'C', group: '', name: '抚幼矫正' },
  { code: 'D', group: '', name: '救孤助残' },
  { code: 'E', group: '', name: '文化健身' },
  { code: 'F', group: '', name: '心理抚慰' },
];
