import type { OrganisationType } from '@/lib/db/generated/enums';
import { bankAccountNumber, mobilePhone, personName } from './names';
import { randomOf } from './random';
import { fixtureCodes, syntheticUscc } from './uscc';

export type OrganisationFacts = {
  name: string;
  type: Extract<OrganisationType, 'SOCIAL_GROUP' | 'SOCIAL_SERVICE_AGENCY' | 'FOUNDATION' | 'FILED' | 'ENTERPRISE'>;
  uscc: string;
  registrationNumber: string;
  registrar: string;
  establishedOn: string;
  legalRepresentative: string;
  address: string;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  introduction: string;
  bankAccountName: string;
  bankName: string;
  bankAccountNumber: string;
  ownerName: string;
  ownerEmail: string;
};

type Place = { regionName: string; regionCode: string; registrar: string };

const firstWords =
  '安澜 百合 本善 春雨 大爱 德润 枫桥 福满 广济 和乐 恒心 鸿雁 惠泽 吉祥 佳邻 嘉禾 江畔 金桂 静好 聚力 康乐 乐助 里仁 良渚 临水 明德 南山 宁馨 暖心 朴树 千帆 青禾 晴川 仁爱 若水 善行 尚善 守正 舒心 思源 四季 颂和 棠棣 同济 望湖 微笑 温暖 梧桐 西溪 馨香 星语 行远 杏林 雅集 阳光 益行 映山 拥抱 友善 禹舟 远山 云栖 至善 众合 紫薇'.split(
    ' ',
  );
const agencyWords = [
  '社会工作服务中心',
  '公益服务中心',
  '社区发展中心',
  '邻里服务中心',
  '公益发展中心',
  '家庭与社区服务中心',
  '民生服务中心',
];
const groupWords = ['志愿者协会', '社区服务促进会', '邻里互助协会', '公益促进会', '志愿服务联合会'];

/** The `index`-th synthetic organisation of a place; no two bear the same name, code or account. */
export function organisationFacts(place: Place, index: number): OrganisationFacts {
  const random = randomOf(`organisation|${place.regionCode}|${index}`);
  const type = index % 6 === 0 ? 'SOCIAL_GROUP' : 'SOCIAL_SERVICE_AGENCY';
  const word = firstWords[(index * 23 + Number(place.regionCode)) % firstWords.length] ?? '';
  const kinds = type === 'SOCIAL_GROUP' ? groupWords : agencyWords;
  const kind = kinds[(index + Math.floor(index / firstWords.length)) % kinds.length] ?? '';
  return facts(place, {
    random,
    index,
    type,
    name: `${place.regionName}${word}${kind}`,
    uscc: codeOf(type, place.regionCode, index),
  });
}

/** A filed community group: no credit code and no account of its own. */
export function filedGroupFacts(place: Place, index: number, name: string): OrganisationFacts {
  const random = randomOf(`filed|${place.regionCode}|${index}`);
  const filed = facts(place, { random, index: index + 5_000, type: 'FILED', name, uscc: '' });
  return { ...filed, bankAccountName: '', bankName: '', bankAccountNumber: '' };
}

/** An organisation with a given code, one of the domain's test vectors. */
export function namedFacts(
  place: Place,
  { name, uscc, type }: Pick<OrganisationFacts, 'name' | 'uscc' | 'type'>,
): OrganisationFacts {
  return facts(place, {
    random: randomOf(uscc),
    index: Number(uscc.slice(11, 16).replace(/\D/g, '7')),
    type,
    name,
    uscc,
  });
}

/** The district's first two organisations bear the codes that the domain computed for it. */
function codeOf(type: OrganisationFacts['type'], regionCode: string, index: number): string {
  if (regionCode === '330102' && index === 0) return fixtureCodes.shangchengGroup;
  if (regionCode === '330102' && index === 1) return fixtureCodes.shangchengAgency;
  return syntheticUscc(type === 'SOCIAL_GROUP' ? '51' : '52', regionCode, index + 100);
}

type Core = {
  random: ReturnType<typeof randomOf>;
  index: number;
  type: OrganisationFacts['type'];
  name: string;
  uscc: string;
};

function facts(place: Place, { random, index, type, name, uscc }: Core): OrganisationFacts {
  const [year, month, day] = [random.whole(2008, 2022), random.whole(1, 12), random.whole(1, 28)].map((part) =>
    String(part).padStart(2, '0'),
  );
  const legalRepresentative = personName(random);
  return {
    name,
    type,
    uscc,
    registrationNumber: `${place.regionCode}民证字第${String(index + 1).padStart(4, '0')}号`,
    registrar: place.registrar,
    establishedOn: `${year}-${month}-${day}`,
    legalRepresentative,
    address: `${place.regionName}${random.pick(['公益路', '和睦街', '邻里巷', '同心路'])}${random.whole(1, 180)}号${random.whole(1, 4)}楼`,
    contactName: personName(random),
    contactPhone: mobilePhone(random),
    contactEmail: `contact-${place.regionCode}-${index}@applicant.example`,
    introduction: `${name}成立于${year}年，现有专职人员${random.whole(2, 16)}人，其中持证社工${random.whole(1, 8)}人，登记志愿者${random.whole(3, 40) * 10}人。主要${random.pick(['面向社区老人和困难家庭', '面向儿童青少年和家庭', '面向社区居民和基层组织', '面向残疾人及其家庭'])}提供服务，近三年承接项目${random.whole(1, 12)}个。`,
    bankAccountName: name,
    bankName: random.pick(['杭城商业银行公益支行', '民生社区银行望江支行', '城市信用合作银行中心支行']),
    bankAccountNumber: bankAccountNumber(random),
    ownerName: random.percent(50) ? legalRepresentative : personName(random),
    ownerEmail: `owner-${place.regionCode}-${index}@applicant.example`,
  };
}
