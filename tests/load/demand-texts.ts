/** What people write about, so that words are as common and as rare as in a real call: everyday ones everywhere, telling ones in a theme. */
type Theme = {
  category: string;
  who: string;
  titles: readonly string[];
  troubles: readonly string[];
  wishes: readonly string[];
};

const THEMES: readonly Theme[] = [
  {
    category: 'H',
    who: '八十岁以上独居老人',
    titles: ['独居老人午饭没人送', '助餐点离家太远', '老年食堂送餐到家'],
    troubles: [
      '独居老人做饭困难，午饭常常一碗面条凑合',
      '助餐点设在社区另一头，腿脚不便的老人走不过去',
      '雨雪天路滑，老人不敢下楼取餐',
    ],
    wishes: ['有志愿者每天中午送一顿热饭', '在楼道口增设取餐柜，由网格员代送'],
  },
  {
    category: 'H',
    who: '失能老人和照护家属',
    titles: ['家属护理技能培训', '失能老人洗澡难', '喘息照护服务'],
    troubles: [
      '卧床的父亲三个月没有洗过澡，家里没有洗浴设备',
      '家属长年照护，腰椎劳损，没有人可以替换',
      '压疮护理不会做，多次送医',
    ],
    wishes: ['护理员上门助浴', '每月给照护者两天喘息假', '请康复师教翻身和拍背'],
  },
  {
    category: 'H',
    who: '记忆力下降的长者',
    titles: ['认知障碍早期筛查', '防走失手环', '记忆门诊进社区'],
    troubles: [
      '母亲出门买菜忘记回家的路，派出所找了一夜',
      '认知障碍的症状容易被当成老糊涂，错过干预',
      '家属不知道到哪里做量表筛查',
    ],
    wishes: ['每季度开展一次免费筛查', '配发定位手环并建立寻人群'],
  },
  {
    category: 'I',
    who: '双职工家庭的小学生',
    titles: ['放学后四点半托管', '暑期托管班', '寒假作业没人辅导'],
    troubles: [
      '学校三点半放学，父母六点下班，孩子在小卖部写作业',
      '校外托管机构收费高，消防不合格',
      '外来务工家庭的孩子暑假独自在出租房',
    ],
    wishes: ['社区开放阅览室办公益托管', '大学生志愿者辅导作业，教围棋和航模'],
  },
  {
    category: 'I',
    who: '青春期的初中生',
    titles: ['青少年心理疏导', '沉迷手机游戏', '亲子沟通工作坊'],
    troubles: ['孩子不愿上学，把自己锁在房间打游戏', '父母一开口就争吵，不会沟通', '学校心理老师少，排队要一个月'],
    wishes: ['请心理咨询师驻点值班', '组织户外拓展，让孩子离开屏幕'],
  },
  {
    category: 'C',
    who: '肢体残障居民',
    titles: ['轮椅坡道太陡', '残疾人就业培训', '盲道被电动车占用'],
    troubles: ['单元门口三级台阶，轮椅上不去', '坡道倾角过大，下雨打滑', '盲道上停满共享单车'],
    wishes: ['加装扶手，改造缓坡', '开设手工皂、客服等居家就业课程'],
  },
  {
    category: 'C',
    who: '孤独症儿童家长',
    titles: ['孤独症融合活动', '康复训练费用高', '星星的孩子运动会'],
    troubles: ['大龄孤独症孩子离开学校后无处可去', '一对一康复课每节三百元，家庭难以承担', '公共场所遭到误解和驱赶'],
    wishes: ['办融合夏令营', '设家长互助小组，分担照看'],
  },
  {
    category: 'G',
    who: '低保和支出型困难家庭',
    titles: ['大病家庭帮扶', '旧衣旧书交换角', '爱心超市积分'],
    troubles: ['户主尿毒症透析，医药费掏空积蓄', '孩子学费靠亲戚借', '捐赠的衣物没有地方分发'],
    wishes: ['链接慈善资源给予一次性救助', '定期入户探访，链接就业岗位'],
  },
  {
    category: 'A',
    who: '老旧小区住户',
    titles: ['楼道堆物消防隐患', '加装电梯意见协调', '电动自行车充电桩不够'],
    troubles: ['楼道堆满纸箱，消防通道堵塞', '一楼反对加装电梯，邻里僵持两年', '飞线充电，夜里冒过烟'],
    wishes: ['请第三方开议事会协调', '增设充电棚，按柱收费'],
  },
  {
    category: 'A',
    who: '小区业主',
    titles: ['停车位不足矛盾', '宠物粪便无人清理', '广场舞噪声扰民'],
    troubles: [
      '两百户只有六十个车位，晚归只能停马路',
      '遛狗不牵绳，草坪上都是粪便',
      '广场舞音响开到九点半，考生没法复习',
    ],
    wishes: ['引导错时共享停车', '成立养犬自治队，发拾便袋'],
  },
  {
    category: 'B',
    who: '外卖骑手和快递员',
    titles: ['骑手休息驿站', '暖心驿站饮水点', '新就业群体子女托育'],
    troubles: ['夏天四十度没有地方歇脚喝水', '取餐找不到楼号，常常超时扣款', '租房地段偏，子女入园难'],
    wishes: ['临街店铺挂牌暖心驿站', '绘制楼栋导航图'],
  },
  {
    category: 'B',
    who: '外来务工人员',
    titles: ['工伤法律咨询', '普通话和方言课堂', '随迁子女融入'],
    troubles: ['受伤后老板躲着不见，不知道怎么申请工伤认定', '听不懂本地话，买菜被多收钱', '孩子转学手续跑了五趟'],
    wishes: ['律师每周值班半天', '开办夜校'],
  },
  {
    category: 'E',
    who: '爱好戏曲的居民',
    titles: ['越剧票友排练场地', '社区合唱团缺指导', '非遗剪纸传承'],
    troubles: ['票友在凉亭排练，冬天冻手', '合唱团没有专业老师，琴也坏了', '会剪纸的老艺人八十五岁，没有徒弟'],
    wishes: ['文化站夜间开放', '请专业院团结对'],
  },
  {
    category: 'E',
    who: '喜欢读书的居民',
    titles: ['社区书房夜间开放', '流动图书车', '银发读书会'],
    troubles: ['书房五点关门，上班族进不去', '图书五年没有更新', '眼睛花了看不清，想听书'],
    wishes: ['延长到晚上九点', '配大字本和有声书'],
  },
  {
    category: 'D',
    who: '沿河住户',
    titles: ['河道异味治理', '垃圾分类投放点改造', '屋顶菜园'],
    troubles: ['河道夏天发臭，蚊虫成群', '投放点离单元门三米，苍蝇多', '厨余桶破损，污水横流'],
    wishes: ['护河志愿队每周巡查', '把投放点移到背风处并加洗手池'],
  },
  {
    category: 'D',
    who: '家庭主妇和志愿者',
    titles: ['厨余堆肥学习', '旧物改造课堂', '低碳积分兑换'],
    troubles: ['分类后不知道送到哪里', '孩子的玩具用几次就扔', '塑料袋太多'],
    wishes: ['教堆肥，做酵素', '办跳蚤市集'],
  },
  {
    category: 'F',
    who: '全体居民',
    titles: ['急救知识普及', '自动除颤器培训', '防诈骗宣传'],
    troubles: ['邻居心梗倒地，周围没人会做心肺复苏', '老人被保健品骗走八万元', '刷单诈骗专找宝妈'],
    wishes: ['每栋楼培养两名急救员', '民警进楼道讲案例'],
  },
  {
    category: 'F',
    who: '退役军人和家属',
    titles: ['退役军人志愿队', '烈属走访慰问', '军创企业助农'],
    troubles: ['转业后人脉少，想做公益没有组织', '烈属年事已高，子女在外', '助农产品卖不出去'],
    wishes: ['组建应急救援小分队', '结对走访，帮助就医'],
  },
];

const PLACES =
  '望江紫阳清波湖滨小营南星闸弄口凯旋采荷四季青笕桥彭埠九堡丁兰长庆潮鸣天水武林石桥文晖东新朝晖米市巷拱宸桥半山康桥祥符上塘和睦大关北山西溪灵隐翠苑文新转塘留下蒋村三墩双浦';
const OPENINGS = [
  '目前',
  '去年以来',
  '据楼组长反映',
  '入户走访时发现',
  '多位邻居提到',
  '今年夏天',
  '疫情以后',
  '改造完成后',
];
const BRIDGES = [
  '网格员登记过三次，一直没有解决',
  '物业说没有经费，业委会意见不一',
  '问过热线，答复正在研究',
  '居民代表会议讨论过，同意先试一栋楼',
  '附近的养老机构愿意腾出一间房',
  '可以利用闲置的配电间',
  '费用可以由居民分摊一部分',
  '邻近社区有成功经验可以借鉴',
];

/** The words of the demand of this number: the same every time, hardly two alike. */
export function demandText(number: number): {
  category: string;
  title: string;
  affected: string;
  problem: string;
  outcome: string;
} {
  const pick = <Item>(list: readonly Item[] | string, salt: number): Item =>
    list[scatter(number * 31 + salt) % list.length] as Item;
  const theme = pick(THEMES, 1);
  const [first, second] = [pick(theme.troubles, 2), pick(theme.troubles, 3)];
  const name = Array.from({ length: 2 }, (_, at) => pick<string>(PLACES, 10 + at)).join('');
  const other = pick(THEMES, 4);
  const wish = pick(theme.wishes, 5);
  const numbers = `${(scatter(number) % 40) + 2}幢${(scatter(number + 7) % 4) + 1}单元`;
  const problem = [
    `${pick(OPENINGS, 6)}，${name}苑${numbers}一带的${theme.who}有困难：${first}${first === second ? '' : `；${second}`}。`,
    `${pick(BRIDGES, 7)}。${pick(BRIDGES, 8)}。`,
    `此外，${other.who}也提出${pick(other.troubles, 9)}。`,
    `希望${wish}，涉及${name}苑约${(scatter(number + 3) % 300) + 12}户居民。`,
  ];
  return {
    category: theme.category,
    title: `${name}苑${pick(theme.titles, 12)}`,
    affected: theme.who,
    problem: problem.join(''),
    outcome: wish,
  };
}

/** A number without any visible order from another (32-bit mixing). */
export function scatter(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
