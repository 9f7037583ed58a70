import { addDays, type Day } from '@/lib/kernel/shanghai';
import { type Random, randomOf } from './random';
import type { Category, Theme } from './texts/theme';

export type Community = { id: string; name: string; street: string };

/** What a project is about, decided once; its texts and tables are written from this. */
export type Project = {
  key: string;
  title: string;
  brand: string;
  category: Category;
  theme: Theme;
  /** Where it is carried out first of all, and the others where a call lets several be named. */
  community: Community;
  neighbours: readonly Community[];
  direct: number;
  indirect: number;
  startsOn: Day;
  endsOn: Day;
  /** Money asked for, in yuan; the budget comes close to it. */
  askedYuan: number;
};

type Frame = {
  startsOn: Day;
  endsOn: Day;
  communities: readonly Community[];
  askYuan: readonly [from: number, to: number];
};

const tails = ['守望', '同行', '相伴', '有约', '驿站', '课堂', '计划', '行动', '之家', '护航', '接力', '故事会'];

/** Brands are dealt out per category, so that no two projects of the installation bear the same name. */
export class ProjectNames {
  private readonly dealt = new Map<string, number>();

  constructor(private readonly seed: string) {}

  next(category: Category): string {
    const pairs = randomOf(`${this.seed}|${category.code}`).some(
      category.heads.flatMap((head) => tails.map((tail) => `${head}${tail}`)),
      Infinity,
    );
    const count = this.dealt.get(category.code) ?? 0;
    this.dealt.set(category.code, count + 1);
    const brand = pairs[count];
    if (brand === undefined) throw new RangeError(`no project name is left in ${category.code}`);
    return brand;
  }
}

/** The `index`-th project of a category in a round: themes and communities take turns, the figures are drawn. */
export function project(
  key: string,
  { category, index, names, frame }: { category: Category; index: number; names: ProjectNames; frame: Frame },
): Project {
  const random = randomOf(key);
  const theme = category.themes[index % category.themes.length];
  const turn = index * 7 + category.code.length;
  const communityAt = (further: number) => frame.communities[(turn + further) % frame.communities.length];
  const community = communityAt(0);
  if (theme === undefined || community === undefined) throw new RangeError('a project needs a theme and a community');
  const brand = names.next(category);
  const [from, to] = frame.askYuan;
  return {
    key,
    title: titleOf(random, { brand, theme, community }),
    brand,
    category,
    theme,
    community,
    neighbours: neighboursOf(community, [1, 2].slice(0, index % 3).map(communityAt)),
    direct: random.whole(4, 36) * 10,
    indirect: random.whole(3, 18) * 100,
    startsOn: frame.startsOn,
    endsOn: random.percent(30) ? addDays(frame.endsOn, -random.whole(1, 30)) : frame.endsOn,
    askedYuan: random.whole(from / 1_000, to / 1_000) * 1_000,
  };
}

/** Within the form's thirty characters. */
/** Where there are but a few communities, the turn may come back to the first. */
const neighboursOf = (community: Community, others: readonly (Community | undefined)[]): Community[] => [
  ...new Set(others.filter((other) => other !== undefined && other.id !== community.id) as Community[]),
];

function titleOf(random: Random, { brand, theme, community }: Pick<Project, 'brand' | 'theme' | 'community'>): string {
  const [long, plain, quoted] = [
    `“${brand}”${community.name}${theme.service}项目`,
    `“${brand}”${theme.service}项目`,
    `${brand}——${community.name}${theme.service}`,
  ];
  const wish = random.pick([long, long, plain, quoted]);
  return wish.length <= 30 ? wish : plain;
}
