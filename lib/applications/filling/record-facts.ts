import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { FormSection } from '@/lib/forms/definition/definition';
import { type ProfileFact, type RecordFact, recordFacts } from '@/lib/forms/definition/profile-facts';
import { tiedFactsIn } from '@/lib/forms/definition/tied-fact';
import type { Day } from '@/lib/kernel/shanghai';
import { type Standing, standingsOf } from '@/lib/organisations/standings-of';
import { awardsBefore } from '../gates/awards-before';
import { factsOnRecord } from './facts-on-record';

type Asked = {
  sections: readonly FormSection[];
  organisation: { id: string; establishedOn: Day | null; standings?: readonly Standing[] };
  roundId: string;
};

/** What is on record of what the form shows or asks, as of a day; nothing is read where it is about nothing of it. */
export async function recordFactsOf(
  tx: Tx,
  { sections, organisation: { id, establishedOn, standings: known }, roundId }: Asked,
  today: Day,
): Promise<Partial<Record<RecordFact, string>>> {
  const fields = sections.flatMap((section) => section.fields);
  const about = new Set<ProfileFact>([
    ...fields.flatMap((field) => (field.type === 'profile' ? [field.fact] : [])),
    ...tiedFactsIn(fields),
  ]);
  const wanted = recordFacts.filter((fact) => about.has(fact));
  if (wanted.length === 0) return {};
  const standings = known ?? (await standingsOf(tx, id));
  const awards = wanted.includes('awards') ? ((await awardsBefore(tx, roundId, [id])).get(id)?.length ?? 0) : 0;
  const facts = factsOnRecord({ establishedOn, standings, awards }, today);
  return Object.fromEntries(wanted.map((fact) => [fact, facts[fact]]));
}
