type ConsultationKind = {
  group: '自治事项' | '困难事项' | '纠纷事项';
  name: string;
  /** Whether Ji'an has named it; the others are this project's examples, and are marked as such where they are chosen. */
  published: boolean;
};

/**
 * What residents' consultations deal with. Ji'an published the counts, 10 + 7 + 8, and the names of ten of them (domain C3);
 * the other fifteen names are this project's proposal and not an official list.
 */
export const consultationKinds: readonly ConsultationKind[] = [
  ...kindsOf('自治事项', {
    published: ['小区卫生', '小区种养', '设施维护', '管道疏通'],
    examples: ['停车秩序管理', '垃圾分类投放', '居民公约制定', '文体活动组织', '志愿服务组织', '社区安全巡防'],
  }),
  ...kindsOf('困难事项', {
    published: ['因病致贫', '住房保障', '家庭突变'],
    examples: ['老年人照料', '残疾人帮扶', '困境儿童关爱', '就业帮扶'],
  }),
  ...kindsOf('纠纷事项', {
    published: ['家庭赡养', '民间借贷', '家庭暴力'],
    examples: ['邻里纠纷', '物业纠纷', '噪声扰民纠纷', '房屋与漏水纠纷', '宠物饲养纠纷'],
  }),
];

export const isConsultationKind = (name: string): boolean => consultationKinds.some((kind) => kind.name === name);

function kindsOf(
  group: ConsultationKind['group'],
  names: Record<'published' | 'examples', string[]>,
): ConsultationKind[] {
  return [
    ...names.published.map((name) => ({ group, name, published: true })),
    ...names.examples.map((name) => ({ group, name, published: false })),
  ];
}
