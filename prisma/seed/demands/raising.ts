import { db } from '@/lib/db/client';
import { enterDemand } from '@/lib/demands/submitting/enter-demand';
import { requestPhoneCode } from '@/lib/demands/submitting/request-phone-code';
import { submitDemand } from '@/lib/demands/submitting/submit-demand';
import { publishDemand } from '@/lib/demands/verification/publish-demand';
import { startVerification } from '@/lib/demands/verification/start-verification';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { blindIndex } from '@/lib/vault/blind-index';
import type { Person } from '../actors';
import { personName } from '../names';
import { randomOf } from '../random';
import type { DemandText } from '../texts/demand-text';
import { answersAboutVisits } from './questions';

export type OpenCall = { id: string; categories: ReadonlyMap<string, string> };
/** `how`: through the form with a code sent to the phone, or entered by an officer who heard it. */
export type Raising = {
  call: OpenCall;
  text: DemandText;
  regionId: string;
  at: Date;
  officer: Person;
  how: 'phone' | 'hotline' | 'consultation';
};

/** Brings a demand in. Telephone numbers are of a range that is not given out. */
export async function raiseDemand({ call, text, regionId, at, officer, how }: Raising): Promise<string> {
  const random = randomOf(`demand|${text.title}`);
  const facts = {
    callId: call.id,
    regionId,
    categoryId: found(call.categories.get(text.category), `category ${text.category}`),
    title: text.title,
    affected: text.affected,
    affectedCount: text.count,
    problem: text.problem,
    outcome: text.outcome,
    photos: [],
    answers: answersAboutVisits(text.title),
    submitterName: personName(random),
    phone: `1390000${String(random.whole(0, 9_999)).padStart(4, '0')}`,
  };
  if (how !== 'phone') {
    const heard =
      how === 'hotline'
        ? { source: 'HOTLINE' as const, sourceKind: '12345' }
        : { source: 'CONSULTATION' as const, sourceKind: kindOf(text) };
    return (await enterDemand({ ...facts, ...heard }, { actor: officer, now: at })).id;
  }
  await requestPhoneCode({ phone: facts.phone }, { actor: visitor, now: new Date(at.getTime() - 90_000) });
  const code = await codeSentTo(facts.phone);
  return (await submitDemand({ ...facts, source: 'RESIDENT', code, consent: 'on' }, { actor: visitor, now: at })).id;
}

/** What a residents' consultation would file it under, by the words of the need. */
const kindOf = ({ title, affected }: DemandText): string =>
  kindsByWords.find(([words]) => words.test(`${title}${affected}`))?.[1] ?? '设施维护';

const kindsByWords: readonly (readonly [RegExp, string])[] = [
  [/残疾|轮椅|听障/, '残疾人帮扶'],
  [/老人|高龄|失智/, '老年人照料'],
  [/失独/, '家庭突变'],
  [/孩子|儿童|放学|学生|少年/, '困境儿童关爱'],
  [/垃圾|河道/, '垃圾分类投放'],
  [/广场舞|噪声|音响/, '噪声扰民纠纷'],
  [/停车|电动车|过马路/, '停车秩序管理'],
  [/失业|下岗|就业/, '就业帮扶'],
  [/猫|狗|宠物/, '宠物饲养纠纷'],
  [/邻/, '邻里纠纷'],
];

/** Street staff look at it; from then on its version is 2. */
export async function verify(demandId: string, officer: Person, now: Date): Promise<void> {
  await startVerification({ demandId, version: 1 }, { actor: officer, now });
}

type Published = { demandId: string; text: DemandText };

/** Verified on the spot and published in its own words; from then on its version is 3. */
export async function publish({ demandId, text }: Published, context: { actor: Person; now: Date }): Promise<void> {
  const { actor, now } = context;
  await verify(demandId, actor, new Date(now.getTime() - 3_600_000));
  const words = { publicTitle: text.title, publicProblem: text.problem, publicOutcome: text.outcome };
  await publishDemand({ demandId, version: 2, ...words, note: '已上门核实，情况属实。' }, context);
}

async function codeSentTo(phone: string): Promise<string> {
  const message = await db.letter.findFirst({
    where: { toPhoneIndex: await blindIndex(db, 'phone', phone) },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return found(/(\d{6})/.exec(message?.body ?? '')?.[1], 'the code');
}
