export type CategoryTemplate = { code: string; group: string; name: string };

/** The lettered list of a Hangzhou district's demand call of 2021 (domain C1). */
export const hangzhouCategories: readonly CategoryTemplate[] = [
  { code: 'A', group: '社区服务类', name: '社区治理' },
  { code: 'B', group: '社区服务类', name: '社区融合' },
  { code: 'C', group: '社区服务类', name: '专业服务' },
  { code: 'D', group: '社区服务类', name: '社区公益' },
  { code: 'E', group: '培育扶持类', name: '能力提升' },
  { code: 'F', group: '培育扶持类', name: '支持服务' },
  { code: 'G', group: '福利慈善类', name: '帮扶救助' },
  { code: 'H', group: '福利慈善类', name: '为老服务' },
  { code: 'I', group: '福利慈善类', name: '青少年服务' },
];
