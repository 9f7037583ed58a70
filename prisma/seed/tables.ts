import { addDays, type Day } from '@/lib/kernel/shanghai';
import { mobilePhone, personName } from './names';
import type { Project } from './project';
import { randomOf } from './random';

type Row = Record<string, string>;

export function teamRows({ key, theme }: Project, leader: { name: string; phone: string }): Row[] {
  const random = randomOf(`${key}|team`);
  const certificates = [
    '社会工作师',
    '助理社会工作师',
    '二级心理咨询师',
    '康复治疗师',
    '教师资格证',
    '会计专业技术资格',
    '急救员证',
  ];
  const duties = random.some(
    [
      '服务实施与记录',
      '志愿者招募和管理',
      '财务与物资',
      '宣传与资料',
      '督导与评估',
      `${theme.activities[0][0]}`,
      `${theme.activities[2][0]}`,
    ],
    random.whole(3, 5),
  );
  return [
    {
      name: leader.name,
      education: random.pick(['本科', '硕士']),
      certificate: '社会工作师',
      duty: '项目负责人，统筹协调',
      kind: 'FULL',
      phone: leader.phone,
    },
    ...duties.map((duty) => ({
      name: personName(random),
      education: random.pick(['大专', '本科', '本科', '硕士']),
      certificate: random.pick(certificates),
      duty,
      kind: random.pick(['FULL', 'PART', 'PART', 'VOLUNTEER']),
      phone: mobilePhone(random),
    })),
  ];
}

export function indicatorRows({ key, theme, direct }: Project): Row[] {
  const random = randomOf(`${key}|indicators`);
  const sessions = theme.activities.map(([name, , unit]) => ({
    name: `${name}（${unit}）`,
    unit: ['场', '次', '课时', '班次', '期'].includes(unit) ? 'SESSION' : 'PIECE',
    target: String(random.whole(4, 26)),
    proof: random.pick(['签到表、照片', '服务记录表', '活动小结和影像', '签到表、课件']),
  }));
  return [
    { name: '直接受益人数', unit: 'PERSON', target: String(direct), proof: '服务对象登记表' },
    {
      name: '服务总人次',
      unit: 'PERSON_TIME',
      target: String(direct * random.whole(4, 12)),
      proof: '签到表和服务台账',
    },
    ...random.some(sessions, random.whole(2, 3)),
    ...random.some(
      [
        { name: '培养骨干志愿者', unit: 'PERSON', target: String(random.whole(8, 30)), proof: '培训记录和名册' },
        { name: '个案服务', unit: 'PIECE', target: String(random.whole(5, 18)), proof: '个案档案' },
        { name: '形成案例和操作指引', unit: 'PIECE', target: String(random.whole(2, 6)), proof: '文本资料' },
        {
          name: '满意度调查样本',
          unit: 'PERSON',
          target: String(Math.max(20, Math.round(direct / 2))),
          proof: '问卷原件，满意率不低于 90%',
        },
      ],
      random.whole(1, 2),
    ),
  ];
}

/** One line a month: the first prepares, the last sums up, between them the activities take turns. */
export function scheduleRows({ key, theme, community, startsOn, endsOn, direct }: Project): Row[] {
  const random = randomOf(`${key}|schedule`);
  const months = monthsBetween(startsOn, endsOn);
  return months.map((month, index) => {
    if (index === 0)
      return {
        month,
        activity: '签订合作备忘录，招募培训志愿者，前测',
        place: community.name,
        headcount: String(random.whole(15, 45)),
        output: '服务对象名册、前测数据',
      };
    if (index === months.length - 1)
      return {
        month,
        activity: '后测、满意度调查、成果交流会',
        place: `${community.name}活动室`,
        headcount: String(Math.min(direct, random.whole(40, 90))),
        output: '总结报告、案例集',
      };
    const [first, second] = random.some(theme.activities, 2);
    return {
      month,
      activity: `${first?.[0]}、${second?.[0]}`,
      place: random.pick([`${community.name}活动室`, `${community.name}邻里中心`, '小区院落', '合作单位场地']),
      headcount: String(random.whole(15, 70)),
      output: `${first?.[0]}${random.whole(1, 5)}次`,
    };
  });
}

/** What the organisation did before; a young one has nothing to tell. */
export function similarProjectRows({ key, theme }: Project, year: number): Row[] {
  const random = randomOf(`${key}|similar`);
  const count = random.whole(0, 3);
  return Array.from({ length: count }, (_, index) => ({
    name: `${random.pick(['社区', '邻里', '街坊', '温馨'])}${theme.service}${['一期', '试点', '巩固'][index] ?? ''}项目`,
    funder: random.pick(['街道办事处', '区民政局', '市慈善总会', '街道公益基金', '爱心企业']),
    amount: String(random.whole(8, 120) * 1_000),
    result: `${year - 1 - (index % 2)}年${random.pick(['评估优秀', '评估良好', '评估合格', '按期结项'])}`,
  }));
}

function monthsBetween(from: Day, to: Day): string[] {
  const months = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1)) months.add(day.slice(0, 7));
  return [...months];
}
