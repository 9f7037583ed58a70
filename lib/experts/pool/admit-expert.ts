import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { ExpertKind } from '@/lib/db/generated/enums';
import type { Day } from '@/lib/kernel/shanghai';

type Admitted = {
  cityId: string;
  personId: string;
  kind: ExpertKind;
  employer: string;
  title: string;
  categoryCodes: string[];
  termTo: Day | null;
};

/** Somebody comes onto a roster, with the first entry of their term. */
export async function admitExpert(tx: Tx, admitted: Admitted, { by: actorId, now }: { by: string; now: Date }) {
  const expert = await tx.expert.create({ data: { ...admitted, approvedAt: now } });
  const { id: expertId, termTo } = expert;
  await tx.rosterEntry.create({ data: { expertId, act: 'ADMITTED', termTo, at: now, actorId } });
  return expert;
}
