import type { Random } from './random';
import { fullWidth, isRare, mistyped, outsideEmployer, TAILS, traditional } from './words';
import { ALWAYS, type Body, daysAgo, type Judge, nameOf, served } from './world';

export type Grounds = {
  random: Random;
  /** Somebody of whom nothing was planted yet. */
  judge: () => Judge;
  body: (where?: (body: Body) => boolean) => Body;
  /** Whether an organisation bears this name. */
  isBorne: (name: string) => boolean;
};

/** Plants one link or look-alike, and says between whom. `links`: to whom a look-alike is linked beside it. */
export type Plant = (grounds: Grounds) => { judge: Judge; bodies: Body[]; links?: Body[] };

const between = (judge: Judge, ...bodies: Body[]) => ({ judge, bodies });

/** A link of each kind that there is: who must not judge whom. */
export const plants: Record<string, Plant> = {
  'employed, name as registered': ({ judge, body }) => serve(judge(), body(), (each) => nameOf(each)),
  'employed, without the city': ({ judge, body }) =>
    serve(judge(), body(), (each) => nameOf(each).replace('杭州市', '')),
  'employed, regions in short': ({ judge, body }) =>
    serve(judge(), body(), ({ district, core, tail }) => `杭州${district.replace('区', '')}${core}${tail}`),
  'employed, ending in short': ({ judge, body }) =>
    serve(
      judge(),
      body(({ tail }) => tail.startsWith('社会工作')),
      ({ district, core }) => `${district}${core}社工中心`,
    ),
  'employed, ending left out': ({ judge, body }) =>
    serve(
      judge(),
      body(isOnlyOfItsWords),
      ({ district, core, tail }) => `${district}${core}${tail.replace(/(服务)?中心$|协会$|促进会$/, '')}`,
    ),
  'employed, traditional signs': ({ judge, body }) => serve(judge(), body(), (each) => traditional(nameOf(each))),
  'employed, full width and spaces': ({ judge, body }) =>
    serve(judge(), body(), (each) => fullWidth(` ${nameOf(each)}（HZ） `)),
  'employed, mistyped': (grounds) => {
    const body = grounds.body();
    return serve(grounds.judge(), body, () => mistypedName(body, grounds));
  },
  'employed, by its code': ({ judge, body }) => {
    const [one, other] = [judge(), body()];
    one.services.push(served(`${other.core}社`, { uscc: other.uscc.toLowerCase() }));
    return between(one, other);
  },
  'employed until two years ago': ({ judge, body }) =>
    serve(judge(), body(), (each) => nameOf(each), { from: daysAgo(3000), to: daysAgo(700) }),
  'employed under a former name': (grounds) => {
    const [judge, body] = [grounds.judge(), grounds.body()];
    const former = `杭州市${body.district}${body.core}${body.core}${grounds.random.pick(TAILS)}`;
    body.names.push({ name: former, from: null, to: daysAgo(600) });
    return serve(judge, body, () => former, { from: daysAgo(2000), to: null });
  },
  'employed by what was merged': ({ judge, body, random }) => {
    const other = body();
    const merged = `杭州市${other.district}老${other.core}${random.pick(TAILS)}`;
    other.names.push({ name: merged, from: null, to: daysAgo(400) });
    return serve(judge(), other, () => merged, { from: daysAgo(1500), to: daysAgo(400) });
  },
  adviser: ({ judge, body }) => serve(judge(), body(), (each) => nameOf(each), { kind: 'ADVISER' }),
  coach: ({ judge, body }) => serve(judge(), body(), (each) => nameOf(each), { kind: 'COACH', from: daysAgo(800) }),
  contract: ({ judge, body }) =>
    serve(judge(), body(), (each) => nameOf(each), { kind: 'CONTRACT', from: daysAgo(900), to: daysAgo(600) }),
  investor: ({ judge, body }) => serve(judge(), body(), (each) => nameOf(each), { kind: 'INVESTOR' }),
  dispute: ({ judge, body }) => serve(judge(), body(), (each) => nameOf(each), { kind: 'DISPUTE', from: daysAgo(500) }),
  'account of a member': ({ judge, body }) => {
    const [one, other] = [judge(), body()];
    one.memberships.push({ organisationId: other.id, from: daysAgo(900), to: null });
    return between(one, other);
  },
  'same telephone': ({ judge, body }) => {
    const [one, other] = [judge(), body()];
    other.contacts.push(one.contacts[0] ?? '');
    return between(one, other);
  },
  'same mail and name': ({ judge, body }) => {
    const [one, other] = [judge(), body()];
    other.contacts.push(one.contacts[1] ?? '');
    other.people.push({ role: 'CONTACT', name: one.name, detail: '', ...ALWAYS });
    return between(one, other);
  },
  'on the board, with the employer named': ({ judge, body }) => {
    const [one, other] = [judge(), body()];
    other.people.push({ role: 'LEADER', name: one.name, detail: `监事，${one.services[0]?.body}副教授`, ...ALWAYS });
    return between(one, other);
  },
  'legal representative, with the employer named': ({ judge, body, random }) => {
    const [one, other] = [judge(), body()];
    one.services = [served(outsideEmployer(random))];
    other.people[0] = {
      role: 'LEGAL_REPRESENTATIVE',
      name: traditional(one.name),
      detail: `${one.services[0]?.body}`,
      ...ALWAYS,
    };
    return between(one, other);
  },
  'on the staff, a sign that could not be typed': ({ judge, body, random }) => {
    const [one, other] = [judge(), body()];
    const name = [...one.name].some(isRare) ? one.name : `${one.name.slice(0, 2)}䶮`;
    one.name = name;
    const typed = [...name].map((sign) => (isRare(sign) ? random.pick(['□', '?', '＊']) : sign)).join('');
    other.people.push({ role: 'STAFF', name: typed, detail: `督导（${one.services[0]?.body}）`, ...ALWAYS });
    return between(one, other);
  },
  'relative employed': ({ judge, body }) => {
    const [one, other] = [judge(), body()];
    one.kin.push(served(nameOf(other)));
    return between(one, other);
  },
  'relative employed, mistyped': (grounds) => {
    const [one, other] = [grounds.judge(), grounds.body()];
    one.kin.push(served(mistypedName(other, grounds)));
    return between(one, other);
  },
  'employer with the same account': (grounds) =>
    besideEmployer(grounds, (theirs, mine) => theirs.accounts.push(mine.accounts[0] ?? '')),
  'employer with the same head and telephone': (grounds) =>
    besideEmployer(grounds, (theirs, mine) => {
      theirs.people[0] = {
        ...theirs.people[0],
        ...mine.people[0],
        role: 'LEGAL_REPRESENTATIVE',
      } as Body['people'][number];
      theirs.contacts.push(mine.contacts[0] ?? '');
    }),
  'employer with the same head and address': (grounds) =>
    besideEmployer(grounds, (theirs, mine) => {
      theirs.people[0] = {
        ...theirs.people[0],
        ...mine.people[0],
        role: 'LEGAL_REPRESENTATIVE',
      } as Body['people'][number];
      theirs.addresses = [(mine.addresses[0] ?? '').replace(/(\d)幢(\d+)室/, '$1号楼$2')];
    }),
  'employer bears the group': (grounds) =>
    besideEmployer(grounds, (theirs, mine) =>
      theirs.ties.push({ kind: 'HOST', organisationId: mine.id, from: daysAgo(700), to: null }),
    ),
};

/** What nobody can tell from a namesake by what is written: measured apart, as hints. */
export const unprovable: Record<string, Plant> = {
  'on the board, nothing but the name': ({ judge, body }) => {
    const [one, other] = [judge(), body()];
    other.people.push({ role: 'LEADER', name: one.name, detail: '理事', ...ALWAYS });
    return between(one, other);
  },
};

type Wording = (body: Body) => string;

function serve(judge: Judge, body: Body, wording: Wording, more: Parameters<typeof served>[1] = {}) {
  judge.services = [served(wording(body), more)];
  return between(judge, body);
}

/** The expert serves one organisation, and another is at bottom the same. */
function besideEmployer({ judge, body }: Grounds, bind: (theirs: Body, mine: Body) => void) {
  const [one, mine, theirs] = [judge(), body(isOfItsOwn), body(isOfItsOwn)];
  bind(theirs, mine);
  one.services = [served(nameOf(mine))];
  return between(one, mine, theirs);
}

const isOfItsOwn = ({ contacts, addresses, accounts }: Body): boolean =>
  !`${contacts}${addresses}${accounts}`.match(/incubator|创益路|street/);

/** Left out of these endings, another of the same words would be meant as well. */
const isOnlyOfItsWords = ({ tail }: Body): boolean => ['志愿者协会', '助老服务中心', '心理健康服务中心'].includes(tail);

function mistypedName(body: Body, grounds: Grounds): string {
  const name = nameOf({ ...body, core: mistyped(body.core, grounds.random) });
  return grounds.isBorne(name) ? mistypedName(body, grounds) : name;
}
