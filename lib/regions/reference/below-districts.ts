/** Streets and communities of the pilot district 上城区. The national codes below the district change often and are left out: names identify. */
export const STREETS: {
  district: string;
  name: string;
  pinyin: string;
  communities: [name: string, pinyin: string][];
}[] = [
  {
    district: '330102',
    name: '湖滨街道',
    pinyin: 'hubin',
    communities: [
      ['东坡路社区', 'dongpolu'],
      ['青年路社区', 'qingnianlu'],
      ['吴山路社区', 'wushanlu'],
    ],
  },
  {
    district: '330102',
    name: '清波街道',
    pinyin: 'qingbo',
    communities: [
      ['柳翠井巷社区', 'liucuijingxiang'],
      ['清河坊社区', 'qinghefang'],
    ],
  },
  {
    district: '330102',
    name: '小营街道',
    pinyin: 'xiaoying',
    communities: [
      ['小营巷社区', 'xiaoyingxiang'],
      ['大学路社区', 'daxuelu'],
      ['葵巷社区', 'kuixiang'],
    ],
  },
  {
    district: '330102',
    name: '望江街道',
    pinyin: 'wangjiang',
    communities: [
      ['近江东园社区', 'jinjiangdongyuan'],
      ['在水一方社区', 'zaishuiyifang'],
    ],
  },
  {
    district: '330102',
    name: '南星街道',
    pinyin: 'nanxing',
    communities: [
      ['水澄桥社区', 'shuichengqiao'],
      ['复兴街社区', 'fuxingjie'],
    ],
  },
  {
    district: '330102',
    name: '紫阳街道',
    pinyin: 'ziyang',
    communities: [
      ['太庙社区', 'taimiao'],
      ['上羊市街社区', 'shangyangshijie'],
      ['彩霞岭社区', 'caixialing'],
    ],
  },
];

/** Functional zones that act like districts and have no national code. */
export const ZONES = [
  { city: '360800', name: '庐陵新区', pinyin: 'luling' },
  { city: '320400', name: '常州经济开发区', pinyin: 'changzhoujingkaiqu' },
];
