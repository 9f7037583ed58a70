/** Sample words of a trial answer sheet. They are data, plainly made up, and never stored. */
const sentences = [
  '本项目为预演示例，内容均为虚构。',
  '项目组走访了所在社区的居民小组和楼道，听取居民、志愿者和社区工作者的意见，梳理出最集中的几类需求。',
  '服务围绕定期探访、互助小组和主题活动展开，每月安排固定时间和固定场所，方便居民参加。',
  '项目设负责人一名，社会工作者两名，并招募居民志愿者，按月召开例会，检查进度并调整安排。',
  '实施过程留存签到、照片和服务记录，每季度汇总一次，向社区和主办单位报告。',
  '对行动不便的服务对象，由两人一组上门服务，并做好意外情况的应急准备。',
  '项目结束后，由社区社会组织和志愿者队伍承接，日常活动继续开展。',
];

const people = ['示例甲', '示例乙', '示例丙', '示例丁', '示例戊', '示例己'];

/** Stands where files would be listed. */
export const sampleFile = '示例附件.pdf（预演，没有实际文件）';

export const sampleTitle = '预演示例：邻里守望互助服务';

/**
 * Prose of exactly so many characters that ends like a sentence: each sign of the sentences counts as one, so cutting
 * signs is cutting characters.
 */
export function sampleProse(characters: number, start: number): string {
  let text = '';
  for (let index = start; text.length < characters; index += 1) text += sentences[index % sentences.length] ?? '';
  const cut = text.slice(0, Math.max(0, characters - 1));
  return `${cut.replace(/[，、。]$/, '等')}。`;
}

/** A short answer that fits its label: somebody's name where a name is asked for. */
export function sampleLine(label: string, limit: number, index: number): string {
  const isPerson = /姓名|负责人$|联系人$/.test(label);
  const line = isPerson
    ? (people[index % people.length] ?? '')
    : `示例${label.replaceAll(/[（(].*$/g, '')}${index === 0 ? '' : index + 1}`;
  return line.slice(0, limit);
}
