import { folded } from '@/lib/lists/bigrams';
import { traditionalPairs } from './traditional-signs';

const simplified = new Map(
  Array.from({ length: traditionalPairs.length / 2 }, (_, pair) => [
    traditionalPairs.charAt(pair * 2),
    traditionalPairs.charAt(pair * 2 + 1),
  ]),
);

/** Signs that stand for one that could not be typed; not the points within a name. */
const HOLES = /[?*□■〇○_\u{E000}-\u{F8FF}]/u;

/** A text by its signs alone: of full and half width, traditional and simplified, with and without spaces and points it is the same. */
export const foldSigns = (text: string): string =>
  [...folded(text)]
    .map((sign) => simplified.get(sign) ?? sign)
    .filter((sign) => /[\p{L}\p{N}]/u.test(sign) || HOLES.test(sign))
    .join('');

export const isHole = (sign: string): boolean => HOLES.test(sign);

/** The first sign of each syllable in the order of pinyin, as ICU sorts Chinese; what follows up to the next sounds alike. */
const SYLLABLES = [
  ...[
    '吖哎安肮凹丷挀扳邦勹卑奔伻屄边标憋汃冫癶卜擦偲参仓撡冊嵾噌叉芆辿伥抄车抻阷吃充抽出揣巛刅吹旾逴呲匆凑',
    '粗汆崔邨搓咑呆丹当刀嘚灯氐敁刁爹丁丟东吺厾偳垖吨多妸奀儿发帆匚飞分丰仏紑夫旮侅甘冈皋戈根刯工勾估瓜乖',
    '关光归丨呙哈咍佄夯茠诃黒拫亨叿齁乎花怀欢巟灰昏吙讥加戋江艽阶巾坕冂丩凥姢噘军咔开刊忼尻匼肎劥空抠刳夸',
    '蒯宽匡亏坤扩垃来兰啷捞仂雷塄哩奁良撩毟拎伶溜龙瞜噜驴娈掠抡啰妈埋嫚牤猫嚒坆椚擝咪宀喵吀民名摸哞毪拏腉',
    '囡囔孬疒娞恁妮拈娘鸟捏囜宁妞农羺奴女奻疟挪讴妑拍眅乓抛呸喷匉丕囨剽氕姘乒钋剖仆七掐千呛悄苆亲靑卭丘区',
    '奍炔夋呥穣娆惹人扔日戎禸邚堧桵闰捼仨毢三桒掻閪森杀筛山伤弰奢申升尸収书刷衰闩双脽吮说厶忪凁苏狻夊孙唆',
    '他囼坍汤夲忑熥剔天旫帖厅炵偷凸湍推吞乇屲歪弯尢危昷翁挝乌夕呷仙乡灱些心星凶休吁吅疶坃丫恹央幺倻一囙应',
    '哟佣优込囦曰晕帀災兂匨傮则贼怎囎扎夈枬张佋蜇贞凧之中州朱抓专妆隹宒拙孜宗邹租钻厜尊嘬',
  ].join(''),
];

const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin');

/** Whether two signs are written by the same keys of pinyin, whatever their tone: a hint that one was mistyped, never proof. */
export const soundAlike = (one: string, other: string): boolean => {
  const syllable = syllableOf(one);
  return syllable >= 0 && syllable === syllableOf(other);
};

/** -1 of what is no Chinese sign. */
function syllableOf(sign: string): number {
  if (!/\p{Script=Han}/u.test(sign)) return -1;
  let [low, high] = [0, SYLLABLES.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (byPinyin.compare(SYLLABLES[middle] ?? '', sign) <= 0) low = middle;
    else high = middle;
  }
  return low;
}
