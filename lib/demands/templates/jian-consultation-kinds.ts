type ConsultationKind = { group: '自治事项' | '困难事项' | '纠纷事项'; name: string };

/**
 * What residents' consultations deal with. Ji'an published the counts only, 10 + 7 + 8 (domain C3); the names of the
 * kinds are this project's proposal and are not an official list.
 */
export const consultationKinds: readonly ConsultationKind[] = [
  ...kindsOf('自治事项', [
    '公共空间改造',
    '环境卫生整治',
    '停车秩序管理',
    '垃圾分类投放',
    '楼道与绿化管护',
    '物业服务监督',
    '居民公约制定',
    '文体活动组织',
    '志愿服务组织',
    '社区安全巡防',
  ]),
  ...kindsOf('困难事项', [
    '老年人照料',
    '残疾人帮扶',
    '困境儿童关爱',
    '低收入家庭救助',
    '大病患者帮扶',
    '就业帮扶',
    '特殊群体心理关怀',
  ]),
  ...kindsOf('纠纷事项', [
    '邻里纠纷',
    '婚姻家庭纠纷',
    '赡养抚养纠纷',
    '物业纠纷',
    '噪声扰民纠纷',
    '房屋与漏水纠纷',
    '宠物饲养纠纷',
    '公共设施使用纠纷',
  ]),
];

export const isConsultationKind = (name: string): boolean => consultationKinds.some((kind) => kind.name === name);

function kindsOf(group: ConsultationKind['group'], names: string[]): ConsultationKind[] {
  return names.map((name) => ({ group, name }));
}
