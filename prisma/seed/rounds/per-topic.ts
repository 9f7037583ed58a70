import { answerNow } from '@/lib/applications/filling/answer-now';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { askForSignOff } from '@/lib/applications/signing-off/ask-for-sign-off';
import { commentOnField } from '@/lib/applications/together/comment-on-field';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { setTerms } from '@/lib/plans/settings/set-terms';
import { termsToForm } from '@/lib/plans/settings/terms-form';
import { roundById } from '@/lib/rounds/load';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import { createTopic } from '@/lib/topics/create-topic';
import { publishTopics } from '@/lib/topics/publish-topics';
import { setTopicDemands } from '@/lib/topics/set-topic-demands';
import { demoAccounts } from '../accounts';
import { actorsOf, type Person } from '../actors';
import { type Filed, fileApplications, fillApplication } from '../applying';
import { atVersion, draftCall, planAtVersion, type Round } from '../calls';
import { type Clock, lastEvening } from '../clock';
import { dealProjects } from '../dealing';
import type { Street } from '../places';
import { inTurn } from '../pool';
import type { Project } from '../project';
import { categories } from '../texts/categories';
import type { TopicText } from '../texts/topics';
import type { World } from '../world';
import { streetCall } from './texts';

export type PerTopic = {
  street: Street;
  officer: Person;
  clock: Clock;
  edition: string;
  cut: number;
  dates: {
    created: number;
    opens: number;
    closes: number;
    review: readonly [number, number];
    execution: readonly [number, number];
  };
  /** Projects take at most so many months from the agreement, and the timetable has no days for them; it has when left out. */
  mostMonths?: number;
  topics: readonly TopicText[];
  /** Ids of published demands, topic by topic. */
  bundles: readonly (readonly string[])[];
};

/** A street's call that is applied for per topic: the guide is out two days before the call. */
export async function publishPerTopic({
  street,
  officer,
  clock,
  edition,
  cut,
  dates,
  mostMonths,
  topics,
  bundles,
}: PerTopic): Promise<Round & { topicIds: string[] }> {
  const round = await draftCall(street, { ...streetCall(street, { edition, cut }), ...dates }, { officer, clock });
  const context = { actor: officer, now: clock.at(dates.created + 1, '14:00') };
  await applyPerTopic(round.id, mostMonths, context);
  const topicIds = await inTurn(topics, async ({ title, description, category, indicativeYuan }, index) => {
    const { id: categoryId } = found(
      await db.planCategory.findFirst({ where: { plan: { round: { id: round.id } }, code: category } }),
      category,
    );
    const { id } = await createTopic(
      { ...(await atVersion(round.id)), title, description, categoryId, indicative: BigInt(indicativeYuan) * 100n },
      context,
    );
    await setTopicDemands({ topicId: id, version: 1, demandIds: [...(bundles[index] ?? [])] }, context);
    return id;
  });
  await publishTopics(await atVersion(round.id), { actor: officer, now: clock.at(dates.opens - 3, '10:00') });
  await publishRound(await atVersion(round.id), { actor: officer, now: clock.at(dates.opens - 1, '16:00') });
  return { ...round, topicIds };
}

type Applying = { round: Round & { topicIds: string[] }; key: string; until?: Date };

/** The resident organisations of the street apply, two to each category of the guide; the demonstration's own does so apart. */
export async function applyToTopics(world: World, call: PerTopic, { round, key, until }: Applying): Promise<Filed[]> {
  const { organisations, places, scale } = world;
  const { street, clock, topics } = call;
  const resident = organisations
    .filter((_, index) => index !== 1 && index % places.streets.length === places.streets.indexOf(street))
    .slice(0, scale.street);
  const from = categories.filter(({ code }) => topics.some(({ category }) => category === code));
  const counts = from.map((_, index) => Math.min(2, Math.max(0, resident.length - 2 * index)));
  const deal = {
    key,
    round,
    counts,
    from,
    organisations: resident,
    communities: street.communities,
    askYuan: [8_000, 22_000] as const,
    until: until ?? lastEvening(clock),
  };
  return fileApplications(
    { round, template: 'micro', topicOf: topicOf(call, round.topicIds) },
    dealProjects(world, deal),
  );
}

/** The demonstration's own organisation: its editor has filled everything in and asks its signatory to confirm. */
export async function askOwnSignatory(world: World, call: PerTopic, round: Applying['round']): Promise<void> {
  const { editor: account } = demoAccounts;
  const editor = found((await actorsOf([account.email])).get(account.email), account.email);
  const own = found(world.organisations[1], 'the own organisation');
  const [filing] = dealProjects(world, {
    key: 'topics-own',
    round,
    counts: [1],
    from: categories.filter(({ code }) => code === call.topics.at(-1)?.category),
    organisations: [own],
    communities: call.street.communities,
    askYuan: [8_000, 22_000] as const,
    until: lastEvening(call.clock),
  });
  const target = { round, template: 'micro' as const, topicOf: topicOf(call, round.topicIds) };
  const filled = { ...found(filing, 'a project'), organisation: { ...own, owner: editor } };
  const applicationId = await fillApplication(target, filled);
  await writeTogether(applicationId, { owner: own.owner, editor, now: filled.submittedAt });
  await askForSignOff(
    { applicationId, note: '预算按社区实际报价填写，请重点核对活动物资一项。' },
    { actor: editor, now: filled.submittedAt },
  );
}

type Hands = { owner: Person; editor: Person; now: Date };

/** The owner has made a sentence more exact, which leaves what the editor wrote among the earlier answers, and asks about the budget. */
async function writeTogether(applicationId: string, { owner, editor, now }: Hands): Promise<void> {
  const { value: before } = await answerNow({ applicationId, fieldKey: 'plan' }, { actor: editor, now });
  const plan = `${String(before)}每次上门由两名志愿者同行，并填写探访记录。`;
  await saveAnswers({ applicationId, answers: { plan } }, { actor: owner, now });
  await commentOnField(
    { applicationId, fieldKey: 'budget', text: '活动物资按几家商户的报价取的中间价？请在说明里写一句。' },
    { actor: owner, now },
  );
}

const topicOf =
  ({ topics }: PerTopic, topicIds: readonly string[]) =>
  ({ category }: Project): string =>
    found(topicIds[topics.findIndex((topic) => topic.category === category.code)], category.code);

/** The rules as the template has them, with these more. */
async function applyPerTopic(
  roundId: string,
  mostMonths: number | undefined,
  context: { actor: Person; now: Date },
): Promise<void> {
  const { terms } = found(await roundById(db, { roundId }), 'the round');
  const { items, caps, checklist, perProjectCap, maxGrant } = termsToForm(terms);
  const { screening, aggregation, publicity, maxApplicationsPerOrganisation: maxApplications } = terms;
  await setTerms(
    {
      ...(await planAtVersion(roundId)),
      perProjectCap,
      maxGrant,
      maxApplications,
      applyPerTopic: true,
      executionMost: mostMonths ?? null,
      items,
      caps,
      ...screening,
      checklist,
      ...aggregation,
      ...publicity,
    },
    context,
  );
}
