import type { Project } from './project';
import { type Random, randomOf } from './random';

/** A row as the form sends it. */
export type RawBudgetRow = {
  code: string;
  activity: string;
  unitYuan: string;
  unit: string;
  quantity: string;
  /** 'GRANT', 'OWN', or 'OWN:' and who pays. */
  source: string;
  note: string;
};

type Line = {
  code: string;
  activity: string;
  unit: string;
  yuan: number;
  quantity: number;
  source: 'GRANT' | 'OWN';
  note: string;
};

/**
 * A budget that adds up and keeps the usual caps: wages up to 27 % of the grant, volunteers 7 %, lecturers 8 %,
 * publicity 5 %, printing 3 %, the rest for the theme's own activities, and own money beside it.
 */
export function budgetRows({ key, theme, askedYuan }: Project, items: readonly string[]): RawBudgetRow[] {
  const random = randomOf(`${key}|budget`);
  const sideLines = [...staffLines(random, askedYuan), ...materialLines(random, askedYuan)].filter(
    ({ code, quantity }) => quantity > 0 && items.includes(code),
  );
  const left = askedYuan - sideLines.reduce((sum, line) => sum + line.yuan * line.quantity, 0);
  const activities = activityLines(random, theme.activities, left);
  const grant = [...activities, ...sideLines].reduce((sum, line) => sum + line.yuan * line.quantity, 0);
  return [...activities, ...sideLines, ...ownLines(random, grant, theme.partner)].map(
    ({ yuan, quantity, ...line }) => ({
      ...line,
      unitYuan: String(yuan),
      quantity: String(quantity),
    }),
  );
}

function activityLines(random: Random, activities: Project['theme']['activities'], yuan: number): Line[] {
  const weights = activities.map(() => random.whole(15, 35));
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0);
  return activities.map(([activity, , unit, usual], index) => {
    const price = usual < 100 ? usual : Math.round((usual * random.whole(90, 115)) / 1_000) * 10;
    const share = (yuan * (weights[index] ?? 0)) / weightSum;
    return {
      code: 'B1',
      activity,
      unit,
      yuan: price,
      quantity: Math.max(1, Math.floor(share / price)),
      source: 'GRANT',
      note: random.pick([
        '含物料、茶水和场地布置',
        '物料和交通',
        '按往年同类活动结算价测算',
        '材料费为主，按人均核定',
        '含保险和应急药品',
        '三家询价后取中间价',
      ]),
    };
  });
}

function staffLines(random: Random, asked: number): Line[] {
  const monthly = random.whole(18, 32) * 100;
  const [fee, rank] = random.pick([
    [500, '高级职称'],
    [300, '中级职称'],
    [300, '一线实务人员'],
  ] as const);
  return [
    {
      code: 'B3',
      activity: '项目专职社工',
      unit: '人·月',
      yuan: monthly,
      quantity: Math.min(12, Math.floor((asked * 0.27) / monthly)),
      source: 'GRANT',
      note: '一名专职社工按投入时间分摊',
    },
    {
      code: 'B2',
      activity: random.pick(['授课与督导', '专家讲课费', '专业督导']),
      unit: '人·天',
      yuan: fee,
      quantity: Math.floor((asked * random.whole(4, 8)) / 100 / fee),
      source: 'GRANT',
      note: `${rank}，按标准执行`,
    },
    {
      code: 'B4',
      activity: '志愿者误餐和交通补贴',
      unit: '人次',
      yuan: 50,
      quantity: Math.floor((asked * random.whole(3, 7)) / 5_000),
      source: 'GRANT',
      note: '凭签到发放，不含工作人员',
    },
  ];
}

function materialLines(random: Random, asked: number): Line[] {
  const [piece, price] = random.pick([
    ['宣传折页', 3],
    ['海报和易拉宝', 120],
    ['展板制作', 260],
  ] as const);
  return [
    {
      code: 'B5',
      activity: piece,
      unit: piece === '宣传折页' ? '份' : '块',
      yuan: price,
      quantity: Math.floor((asked * random.whole(2, 5)) / 100 / price),
      source: 'GRANT',
      note: '含设计，逐项列明',
    },
    {
      code: 'B6',
      activity: '学习资料和表单印刷',
      unit: '份',
      yuan: 8,
      quantity: Math.floor((asked * random.whole(1, 3)) / 800),
      source: 'GRANT',
      note: '黑白双面，按页结算',
    },
  ];
}

/** Own money: 12 to 30 per cent on top of the grant, in one or two lines. */
function ownLines(random: Random, grant: number, partner: string): Line[] {
  const wanted = (grant * random.whole(14, 40)) / 100;
  const rent = random.whole(15, 30) * 10;
  const kit = random.whole(4, 12) * 100;
  return [
    {
      code: 'B1',
      activity: '活动场地租用',
      unit: '场',
      yuan: rent,
      quantity: Math.ceil((wanted * 0.6) / rent),
      source: 'OWN',
      note: '由本单位自有收入承担',
    },
    {
      code: 'B1',
      activity: '服务物资',
      unit: '批',
      yuan: kit,
      quantity: Math.ceil((wanted * 0.4) / kit),
      source: 'OWN',
      note: `${partner}支持，有意向书`,
    },
  ];
}
