import type { Random } from './random';

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈',
];
const COMMON_GIVEN = [
  '伟',
  '芳',
  '娜',
  '敏',
  '静',
  '强',
  '磊',
  '军',
  '洋',
  '勇',
  '艳',
  '杰',
  '娟',
  '涛',
  '明',
  '超',
  '秀英',
  '桂英',
  '丽',
  '建国',
];
const GIVEN = [...'嘉文雨欣子涵思远晓彤志鹏海燕慧玲国庆春梅立群永康雅琴俊豪佩瑶书航振华丹宁依诺启航成林若曦'];
/** Signs that many systems cannot take, as they stand in people's names. */
const RARE = [...'䶮㛃𬭎龑㐂𠮷翀昇堃喆犇垚赟旸'];
export const DISTRICTS = ['上城区', '拱墅区', '西湖区', '滨江区', '萧山区', '余杭区', '临平区', '钱塘区'];
export const STREETS = [
  '望江街道',
  '小营街道',
  '湖滨街道',
  '清波街道',
  '米市巷街道',
  '灵隐街道',
  '长河街道',
  '城厢街道',
  '临平街道',
  '下沙街道',
];
const CORES = [...'晨星阳光暖心同行春苗绿舟和睦邻里启明惠民安康乐龄博爱思源微光橙丝青禾益友明德知行百川家和众心'];
export const TAILS = [
  '社会工作服务中心',
  '公益服务中心',
  '志愿者协会',
  '助老服务中心',
  '社会组织促进会',
  '心理健康服务中心',
  '慈善基金会',
  '文化发展中心',
  '社区发展促进会',
  '青少年事务所',
];
const INSTITUTIONS = [
  ...[
    '浙江大学',
    '浙江工业大学',
    '浙江理工大学',
    '浙江工商大学',
    '浙江财经大学',
    '浙江传媒学院',
    '浙江树人学院',
    '中国计量大学',
  ],
  ...[
    '杭州师范大学',
    '杭州电子科技大学',
    '浙大城市学院',
    '浙江外国语学院',
    '浙江科技大学',
    '浙江农林大学',
    '浙江中医药大学',
  ],
];
const DEPARTMENTS = ['社会学系', '公共管理学院', '会计学院', '法学院', '社会工作系', '心理学系'];
const OTHER_EMPLOYERS = [
  ...['浙江省社会科学院', '杭州市社会科学院', '杭州市老年大学', '杭州市第七人民医院', '浙江省残疾人康复指导中心'],
  ...['天健会计师事务所', '中汇会计师事务所', '之江会计师事务所', '华友会计师事务所', '同信会计师事务所'],
  ...['金道律师事务所', '天册律师事务所', '泽大律师事务所', '浙联律师事务所', '六和律师事务所', '杭州网', '都市快报社'],
  ...['浙江省慈善联合总会', '杭州市慈善总会', '浙江省青年志愿者协会', '阿里巴巴公益基金会', '浙江敦和慈善基金会'],
];

/** Names that many bear. */
export const COMMON_NAMES = ['王伟', '李强', '张伟', '王芳', '刘洋', '陈静', '张敏', '李娜', '王静', '杨军'];

/** A person's name: one in three as common as names are, one in twelve with a sign that is rarely used. */
export function personName(random: Random): string {
  const surname = random.pick(SURNAMES);
  if (random.chance(0.35)) return surname + random.pick(COMMON_GIVEN);
  if (random.chance(0.08)) return surname + random.pick(GIVEN) + random.pick(RARE);
  return surname + random.pick(GIVEN) + random.pick(GIVEN);
}

export const isRare = (sign: string): boolean => RARE.includes(sign);

export const coreName = (random: Random): string =>
  random.pick(CORES) + random.pick(CORES) + (random.chance(0.4) ? random.pick(CORES) : '');

/** Where an expert works who comes from no organisation of the city's. */
export const outsideEmployer = (random: Random): string =>
  random.chance(0.6) ? random.pick(INSTITUTIONS) + random.pick(DEPARTMENTS) : random.pick(OTHER_EMPLOYERS);

const TRADITIONAL = new Map(
  Object.entries({
    会: '會',
    务: '務',
    区: '區',
    乐: '樂',
    龄: '齡',
    阳: '陽',
    邻: '鄰',
    惠: '惠',
    爱: '愛',
    启: '啟',
    丝: '絲',
    绿: '綠',
    协: '協',
    组: '組',
    织: '織',
    进: '進',
    发: '發',
    苏: '蘇',
    刘: '劉',
    陈: '陳',
    张: '張',
    杨: '楊',
    黄: '黃',
    赵: '趙',
    吴: '吳',
  }),
);

export const traditional = (text: string): string => [...text].map((sign) => TRADITIONAL.get(sign) ?? sign).join('');

export const fullWidth = (text: string): string =>
  text.replaceAll(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).replaceAll(' ', '　');

/** What somebody types who takes the wrong word from the list that the keyboard offers. */
const SOUND_ALIKE = new Map(
  Object.entries({
    晨: '辰',
    星: '兴',
    阳: '洋',
    光: '广',
    暖: '煖',
    心: '新',
    同: '童',
    春: '椿',
    苗: '淼',
    绿: '律',
    和: '合',
    睦: '木',
    邻: '林',
    里: '理',
    启: '起',
    明: '名',
    惠: '慧',
    民: '敏',
    安: '桉',
    康: '糠',
    乐: '勒',
    博: '柏',
    爱: '艾',
    思: '丝',
    源: '缘',
    微: '薇',
    橙: '成',
    丝: '思',
    青: '清',
    禾: '合',
    益: '意',
    友: '有',
    德: '得',
    知: '之',
    行: '形',
    百: '摆',
    川: '穿',
    家: '佳',
    众: '重',
    舟: '州',
    龄: '铃',
  }),
);

/** One sign of the core wrong, or two in the wrong order: the same body, mistyped. */
export function mistyped(core: string, random: Random): string {
  const signs = [...core];
  const at = random.below(signs.length);
  const [one = '', other = ''] = [signs[at], signs[at + 1]];
  if (other !== '' && other !== one && random.chance(0.25))
    return signs
      .with(at, other)
      .with(at + 1, one)
      .join('');
  const wrong = SOUND_ALIKE.get(one);
  return wrong === undefined ? mistyped(core, random) : signs.with(at, wrong).join('');
}

/** Another word in the place of one of the core: another body. */
export function neighbouring(core: string, random: Random): string {
  const signs = [...core];
  const other = random.pick(CORES);
  const at = random.below(signs.length);
  return other === signs[at] ? neighbouring(core, random) : signs.with(at, other).join('');
}
