export type TopicText = { title: string; description: string; category: string; indicativeYuan: number };

/** The guide of 望江街道, one topic for each bundle of its demands. */
export const wangjiangTopics: readonly TopicText[] = [
  {
    title: '高龄独居老人助餐与出院探访',
    description: '为八十岁以上独居老人送餐到家，对出院一个月内的老人上门探访，建立服务台账。',
    category: 'ELDER',
    indicativeYuan: 30_000,
  },
  {
    title: '楼道与停车的居民议事',
    description: '以楼栋为单位组织议事，订立居民公约并带动执行，形成可以沿用的议事办法。',
    category: 'OTHER',
    indicativeYuan: 20_000,
  },
  {
    title: '放学后与暑期儿童看护',
    description: '放学后和暑期开设就近看护点，提供作业辅导、阅读和户外活动。',
    category: 'CHILD_YOUTH',
    indicativeYuan: 28_000,
  },
  {
    title: '残疾居民居家康复指导',
    description: '由康复师上门指导使用康复器材，培训家属，按月记录变化。',
    category: 'OTHER',
    indicativeYuan: 22_000,
  },
];

/** The guide of the street whose projects are under way. */
export const springTopics: readonly TopicText[] = [
  {
    title: '空巢老人邻里守望',
    description: '空巢老人与邻居结对，每日问候，紧急情况有人上门。',
    category: 'ELDER',
    indicativeYuan: 28_000,
  },
  {
    title: '旧物修理与交换',
    description: '每月举办旧物修理和交换日，培养居民修理志愿者。',
    category: 'ENV',
    indicativeYuan: 18_000,
  },
];
