import { db } from '@/lib/db/client';
import { declareInterest } from '@/lib/experts/links/declare-interest';
import { dismissLink } from '@/lib/experts/links/dismiss-link';
import { findLinksOfRound } from '@/lib/experts/links/find-links-of-round';
import { found } from '@/lib/kernel/found';
import { confirmLink } from '@/lib/reviews/conflicts/confirm-link';
import type { Person } from './actors';
import type { Clock } from './clock';
import type { Organisation } from './organisations';
import { inTurn } from './pool';

type Declared = Omit<Parameters<typeof declareInterest>[0], 'body'>;
type Verdict = { by: typeof confirmLink | typeof dismissLink; reason: string };
type Telling = { expert: Person; organisation: Organisation; declared: Declared; write: Spelling; verdict?: Verdict };
type Spelling = (name: string) => string;

const withoutPlace: Spelling = (name) => name.replace(/^杭州市上城区/, '');
const inShort: Spelling = (name) => withoutPlace(name).replace(/(?:服务|发展)中心$|协会$|促进会$|联合会$/, '');

type Scene = {
  roundId: string;
  /** Four experts of the panel to come, and four who apply; the first expert is an account of the demonstration. */
  experts: readonly Person[];
  organisations: readonly Organisation[];
  officer: Person;
  clock: Clock;
};

/** What experts declared is found before anybody is invited: two links to judge, one confirmed and one dismissed. */
export async function findSeededLinks({ roundId, experts, organisations, officer, clock }: Scene): Promise<void> {
  const pair = (at: number) => ({
    expert: found(experts[at], 'an expert'),
    organisation: found(organisations[at], 'an organisation'),
  });
  const year = Number(clock.day(0).slice(0, 4));
  const tellings: Telling[] = [
    {
      ...pair(0),
      declared: { holder: 'SELF', kind: 'CONTRACT', from: `${year - 2}-03-01`, to: `${year - 1}-02-28` },
      write: inShort,
    },
    { ...pair(1), declared: { holder: 'RELATIVE', kind: 'EMPLOYED', from: `${year - 1}-07-01` }, write: withoutPlace },
    {
      ...pair(2),
      declared: { holder: 'SELF', kind: 'COACH', from: `${year}-01-01` },
      write: (name) => name,
      verdict: { by: confirmLink, reason: '专家本年度正在该单位担任督导，经电话核实属实。' },
    },
    {
      ...pair(3),
      declared: { holder: 'SELF', kind: 'ADVISER', from: `${year - 2}-05-01` },
      write: withoutPlace,
      verdict: { by: dismissLink, reason: '经核实，专家任顾问的是西湖区同名单位，与本次申报单位无关。' },
    },
  ];
  await inTurn(tellings, ({ expert, organisation, declared, write }) =>
    declareInterest({ ...declared, body: write(organisation.name) }, { actor: expert, now: clock.at(-22, '20:10') }),
  );
  await findLinksOfRound(roundId, clock.at(-21, '09:00'));
  for (const { verdict, ...telling } of tellings)
    if (verdict !== undefined) await judge({ ...telling, verdict }, { officer, clock });
}

async function judge(
  { expert, organisation, verdict: { by, reason } }: Omit<Telling, 'verdict'> & { verdict: Verdict },
  { officer, clock }: Pick<Scene, 'officer' | 'clock'>,
): Promise<void> {
  const link = await db.conflictLink.findFirst({
    where: { personId: expert.personId, organisationId: organisation.id },
    select: { id: true, version: true },
  });
  const { id: linkId, version } = found(link, `a link of ${expert.name} with ${organisation.name}`);
  await by({ linkId, version, reason }, { actor: officer, now: clock.at(-20, '10:40') });
}
