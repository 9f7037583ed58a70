import type { Random } from './random';

const surnames =
  '陈林周吴徐孙胡朱高何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段';
const givenNames = [
  '晓岚',
  '文博',
  '佳怡',
  '志远',
  '雪梅',
  '建国',
  '丽君',
  '思远',
  '玉兰',
  '海燕',
  '俊杰',
  '春燕',
  '国强',
  '秀英',
  '子涵',
  '明辉',
  '静怡',
  '立新',
  '红霞',
  '浩然',
  '慧敏',
  '永康',
  '婷婷',
  '家栋',
  '素珍',
  '宇航',
  '爱华',
  '振宇',
  '小芳',
  '学军',
  '雅琴',
  '伟平',
  '诗涵',
  '德明',
  '月华',
  '一鸣',
  '淑贞',
  '鹏飞',
  '美玲',
  '卫东',
];

/** A made-up name; any likeness to a living person is chance. */
export const personName = (random: Random): string => `${random.pick([...surnames])}${random.pick(givenNames)}`;

/** A mobile number of the right shape whose middle is zeros, so that nobody is called by mistake. */
export const mobilePhone = (random: Random): string =>
  `1${random.pick(['35', '38', '39', '58', '87', '88'])}0000${String(random.whole(0, 9_999)).padStart(4, '0')}`;

/** A bank account number of the usual length that no bank has issued. */
export const bankAccountNumber = (random: Random): string =>
  `9558${'0'.repeat(8)}${String(random.whole(0, 9_999_999)).padStart(7, '0')}`;
