import type { Plant } from './plants';
import { COMMON_NAMES, neighbouring, TAILS } from './words';
import { ALWAYS, daysAgo, nameOf, served } from './world';

/** What looks like a link and is none: who may judge whom. */
export const lookAlikes: Record<string, Plant> = {
  'of the same common name': ({ judge, body, random }) => {
    const [one, other] = [judge(), body()];
    one.name = random.pick(COMMON_NAMES);
    other.people.push({
      role: random.pick(['LEADER', 'STAFF', 'LEGAL_REPRESENTATIVE']),
      name: one.name,
      detail: '理事',
      ...ALWAYS,
    });
    return { judge: one, bodies: [other] };
  },
  'of a name that sounds the same': ({ judge, body }) => {
    const [one, other] = [judge(), body()];
    one.name = '王雷';
    other.people.push({ role: 'LEADER', name: '王磊', detail: '理事', ...ALWAYS });
    return { judge: one, bodies: [other] };
  },
  'left more than three years ago': ({ judge, body }) => {
    const [one, other] = [judge(), body()];
    one.services.push(served(nameOf(other), { from: daysAgo(3000), to: daysAgo(1200) }));
    return { judge: one, bodies: [other] };
  },
  'relative left more than three years ago': ({ judge, body }) => {
    const [one, other] = [judge(), body()];
    one.kin.push(served(nameOf(other), { from: null, to: daysAgo(1300) }));
    return { judge: one, bodies: [other] };
  },
  'employer in the same incubator': ({ judge, body }) => {
    const isHoused = ({ addresses }: { addresses: string[] }): boolean => addresses[0]?.includes('创益路') ?? false;
    const mine = body(isHoused);
    const theirs = body((each) => each.addresses[0] === mine.addresses[0]);
    const one = judge();
    one.services = [served(nameOf(mine))];
    return { judge: one, bodies: [theirs], links: [mine] };
  },
  'same words in another district': ({ judge, body, random, isBorne }) => {
    const [one, other] = [judge(), body()];
    const district = random.pick(['桐庐县', '淳安县', '建德市', '富阳区']);
    const name = nameOf({ ...other, district });
    one.services = [served(isBorne(name) ? '杭州市民政局' : name)];
    return { judge: one, bodies: [other] };
  },
  'same words, another ending': ({ judge, body, random, isBorne }) => {
    const [one, other] = [judge(), body()];
    const name = nameOf({ ...other, tail: random.pick(TAILS.filter((tail) => tail !== other.tail)) });
    one.services = [served(isBorne(name) ? '杭州市民政局' : name)];
    return { judge: one, bodies: [other] };
  },
  'one sign apart, not registered here': ({ judge, body, random, isBorne }) => {
    const [one, other] = [judge(), body()];
    const name = nameOf({ ...other, core: neighbouring(other.core, random) });
    one.services = [served(isBorne(name) ? '杭州市民政局' : name)];
    return { judge: one, bodies: [other] };
  },
  'one sign apart, both registered': ({ judge, body, random, isBorne }) => {
    const [one, mine, theirs] = [judge(), body(), body()];
    const core = neighbouring(mine.core, random);
    const name = nameOf({ ...mine, core });
    if (!isBorne(name)) {
      Object.assign(theirs, { district: mine.district, tail: mine.tail, core });
      theirs.names = [{ name, ...ALWAYS }];
    }
    one.services = [served(nameOf(mine), { to: daysAgo(1200) }), served('杭州市民政局')];
    return { judge: one, bodies: [theirs] };
  },
  'a name that another bore before': ({ judge, body, random }) => {
    const [one, before, now] = [judge(), body(), body()];
    const name = `杭州市${now.district}${now.core}新${random.pick(TAILS)}`;
    before.names.push({ name, from: null, to: daysAgo(1900) });
    now.names = [{ name, from: daysAgo(1800), to: null }];
    one.services = [served(name, { from: daysAgo(3000), to: daysAgo(1850) })];
    return { judge: one, bodies: [now] };
  },
  'head of the same name elsewhere': ({ judge, body, random }) => {
    const [one, mine, theirs] = [judge(), body(), body()];
    const name = random.pick(COMMON_NAMES);
    for (const each of [mine, theirs]) each.people[0] = { role: 'LEGAL_REPRESENTATIVE', name, detail: '', ...ALWAYS };
    one.services = [served(nameOf(mine), { from: daysAgo(500) })];
    return { judge: one, bodies: [theirs], links: [mine] };
  },
  'employer bore the group long ago': ({ judge, body }) => {
    const [one, mine, theirs] = [judge(), body(), body()];
    theirs.ties.push({ kind: 'HOST', organisationId: mine.id, from: daysAgo(2500), to: daysAgo(1300) });
    one.services = [served(nameOf(mine))];
    return { judge: one, bodies: [theirs], links: [mine] };
  },
};
