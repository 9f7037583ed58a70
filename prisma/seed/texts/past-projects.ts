import { syntheticUscc } from '../uscc';

type Holder = { name: string; code: string };

const HEAD = '项目名称,申报单位,统一社会信用代码,项目领域,实施地点,申请金额(元),获批金额(元),结果,收到日期';

const projects = [
  ['望江街道独居老人日间照料', '为老服务', '望江街道', '80000', '50000', '立项', '04-12'],
  ['小营街道残疾人居家康复训练', '助残服务', '小营街道', '60000', '45000', '立项', '04-15'],
  ['暑期社区课堂', '青少年服务', '清波街道', '48000', '30000', '立项', '04-18'],
  ['邻里议事厅', '社区治理', '南星街道', '50000', '', '未立项', '04-20'],
  ['旧衣回收与再利用', '环保', '紫阳街道', '36000.50', '20000.50', '立项', '04-21'],
  ['困难家庭帮扶', '救助帮困', '上城区', '90000', '', '未立项', '04-22'],
  ['认知障碍友好社区', '为老服务', '湖滨街道', '100000', '', '已撤回', '04-25'],
  ['社区舞蹈队培训', '文化体育', '望江街道', '', '', '未注明', ''],
] as const;

/** A table as an office kept it, by hand and without a mistake; the demonstration's own organisation is in it twice. */
export function pastLines(holders: readonly Holder[], year: number): string {
  const lines = projects.map(([title, field, place, asked, granted, result, day], at) => {
    const { name, code } = holders[at % 3 === 0 ? 1 : at % Math.max(1, holders.length)] ?? {
      name: '清波街道邻里互助队',
      code: '无',
    };
    return [title, name, code, field, place, asked, granted, result, day && `${year}-${day}`].join(',');
  });
  const group = [
    '社区便民理发',
    '清波街道邻里互助队',
    '无',
    '其他公益',
    '清波街道',
    '8000',
    '5000',
    '立项',
    `${year}-04-26`,
  ].join(',');
  const gone = `红色驿站微心愿,上城区微光公益发展中心,${syntheticUscc('52', '330102', 9_991)},社区治理,湖滨街道,40000,,未立项,${year}-04-27`;
  return [HEAD, ...lines, group, gone].join('\n');
}

/** The same of the year before, with what goes wrong when it is typed by hand. */
export function wrongLines(holders: readonly Holder[], year: number): string {
  const { name = '', code = '' } = holders[1] ?? {};
  return [
    HEAD,
    `社区食堂志愿服务,${name},${code},为老服务,望江街道,60000,40000,立项,${year}-05-06`,
    `书香进楼道,${name},${code.slice(0, 17)}${code.endsWith('A') ? 'B' : 'A'},文化体育,望江街道,30000,20000,立项,${year}-05-07`,
    `银龄手机课堂,${name},${code},为老,望江街道,5万,30000,立项,${year}-05-08`,
    `社区食堂志愿服务,${name},${code},为老服务,望江街道,60000,40000,立项,${year}-05-06`,
    `垃圾分类宣讲,${name},${code},环保,余杭街道,20000,10000.125,立项,${year + 1}-05-09`,
    `邻里节,${name},${code},文化体育,小营街道,20000,,未立项,${year}-05-10`,
  ].join('\n');
}
