import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { FormSection } from '@/lib/forms/definition/definition';
import { type RecordFact, recordFacts } from '@/lib/forms/definition/profile-facts';
import type { Day } from '@/lib/kernel/shanghai';
import { standingsOf } from '@/lib/organisations/standings-of';
import { awardsBefore } from '../gates/awards-before';
import { factsOnRecord } from './facts-on-record';

type Asked = {
  sections: readonly FormSection[];
  organisation: { id: string; establishedOn: Day | null };
  roundId: string;
};

/** What is on record of what the form shows, as of a day; nothing is read where it shows nothing of it. */
export async function recordFactsOf(
  tx: Tx,
  { sections, organisation: { id, establishedOn }, roundId }: Asked,
  today: Day,
): Promise<Partial<Record<RecordFact, string>>> {
  const shown = new Set(
    sections.flatMap(({ fields }) => fields.flatMap((field) => (field.type === 'profile' ? [field.fact] : []))),
  );
  const wanted = recordFacts.filter((fact) => shown.has(fact));
  if (wanted.length === 0) return {};
  const standings = await standingsOf(tx, id);
  const awards = (await awardsBefore(tx, roundId, [id])).get(id)?.length ?? 0;
  const facts = factsOnRecord({ establishedOn, standings, awards }, today);
  return Object.fromEntries(wanted.map((fact) => [fact, facts[fact]]));
}
