import { addExpert } from '@/lib/experts/add-expert';
import { found } from '@/lib/kernel/found';
import { demoAccounts, guardedAccount } from './accounts';
import { actorsOf, type Person } from './actors';
import { appointAdministrators, appointByTwo } from './administrators';
import type { Clock } from './clock';
import { personName } from './names';
import type { Places } from './places';
import { inTurn } from './pool';
import { randomOf } from './random';
import { categories } from './texts/categories';

export type Staff = {
  city: Person;
  district: Person;
  street: Person;
  jian: Person;
  qingyuan: Person;
  jianxian: Person;
};

/** The offices of the demonstration, appointed on its first day. */
export async function appointStaff(places: Places, clock: Clock): Promise<Staff> {
  const [hangzhou, shangcheng, jian] = [places.hangzhou, places.shangcheng, places.jian];
  const wangjiang = found(places.streets[1], 'the second street');
  const posts = [
    { account: demoAccounts.city, role: 'OFFICER', region: hangzhou, title: '社会组织管理处' },
    { account: demoAccounts.district, role: 'OFFICER', region: shangcheng, title: '社会组织服务中心' },
    { account: demoAccounts.street, role: 'OFFICER', region: wangjiang, title: '公共服务办公室' },
    { account: demoAccounts.observer, role: 'OBSERVER', region: shangcheng, title: '社会监督员' },
    { account: demoAccounts.discipline, role: 'DISCIPLINE_INSPECTOR', region: shangcheng, title: '派驻纪检监察组' },
    { account: guardedAccount, role: 'OFFICER', region: places.districts.xihu, title: '社会组织管理科' },
    { account: demoAccounts.jian, role: 'OFFICER', region: jian, title: '社会组织管理科' },
    { account: demoAccounts.qingyuan, role: 'OFFICER', region: places.qingyuan, title: '社会组织股' },
    { account: demoAccounts.jianxian, role: 'OFFICER', region: places.jianxian, title: '社会组织股' },
  ] as const;
  await appointByTwo(
    posts.map(({ account: { email, name }, role, region, title }) => ({
      regionId: region.id,
      role,
      email,
      name,
      title,
    })),
    await appointAdministrators(clock),
    clock,
  );
  const { city, district, street, jian: jianOfficer, qingyuan, jianxian } = demoAccounts;
  const officers = [city, district, street, jianOfficer, qingyuan, jianxian];
  const actors = await actorsOf(officers.map(({ email }) => email));
  const actor = (email: string): Person => found(actors.get(email), email);
  return {
    city: actor(city.email),
    district: actor(district.email),
    street: actor(street.email),
    jian: actor(jianOfficer.email),
    qingyuan: actor(qingyuan.email),
    jianxian: actor(jianxian.email),
  };
}

const kindOf = {
  高校社会学系: 'ACADEMIA',
  高校社会工作系: 'ACADEMIA',
  社会工作协会: 'SOCIAL_WORK',
  会计师事务所: 'FINANCE',
  律师事务所: 'PRACTITIONER',
  公益基金会: 'PRACTITIONER',
  社会组织评估机构: 'PRACTITIONER',
  城市治理研究院: 'ACADEMIA',
  心理学会: 'SOCIAL_WORK',
  街道社会组织服务中心: 'OFFICIAL',
} as const;
const employers = Object.keys(kindOf) as (keyof typeof kindOf)[];
const titles = ['教授', '副教授', '高级社会工作师', '注册会计师', '律师', '项目总监', '高级督导', '研究员'];

/** The city's roster; the two demonstration accounts come first. */
export async function buildRoster(
  places: Places,
  { officer, clock, count }: { officer: Person; clock: Clock; count: number },
): Promise<Person[]> {
  const random = randomOf('roster');
  const own = [demoAccounts.expert1, demoAccounts.expert2];
  // Nobody of the roster is called as somebody of an office is: the two would be taken for one person.
  const taken = new Set([...Object.values(demoAccounts), guardedAccount].map(({ name }): string => name));
  const nameFor = (index: number): string => {
    const drawn = personName(random);
    const again = randomOf(`roster ${index}`);
    let name = drawn;
    while (taken.has(name)) name = personName(again);
    taken.add(name);
    return name;
  };
  const experts = Array.from({ length: count }, (_, index) => {
    const account = own[index];
    const codes = categories.map(({ code }) => code);
    const employer = random.pick(employers);
    return {
      email: account?.email ?? `expert-${index + 1}@roster.example`,
      name: account?.name ?? nameFor(index),
      employer,
      kind: kindOf[employer],
      title: random.pick(titles),
      // The accounts and half of the others are at home everywhere.
      categoryCodes: index < own.length || index % 2 === 0 ? [] : random.some(codes, random.whole(2, 4)),
    };
  });
  await inTurn(experts, (expert) =>
    addExpert({ cityId: places.hangzhou.id, ...expert }, { actor: officer, now: clock.at(-280, '14:00') }),
  );
  const actors = await actorsOf(experts.map(({ email }) => email));
  return experts.map(({ email }) => found(actors.get(email), email));
}
