import { draftAmendment } from '@/lib/amendments/draft-amendment';
import { editAmendedForm } from '@/lib/amendments/edit-amended-form';
import { proposeAmendment } from '@/lib/amendments/propose-amendment';
import { publishAmendment } from '@/lib/amendments/publish-amendment';
import { rejectAmendment } from '@/lib/amendments/reject-amendment';
import { withdrawAmendment } from '@/lib/amendments/withdraw-amendment';
import { db } from '@/lib/db/client';
import { formSections } from '@/lib/forms/definition/definition';
import { systemActor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { appointPerson } from '@/lib/regions/appointments/appoint-person';
import { actorsOf } from '@/prisma/seed/actors';
import { fixtureNow, type Setting } from './setting';

const reason = '座谈会上多家单位提出，希望补充说明志愿者的来源。';

/** Amendments at every end: published, rejected, withdrawn, and one still being drafted. */
export async function fillAmendments({ places, by: { city } }: Setting): Promise<void> {
  const email = 'second@bureau.example';
  const colleague = { regionId: places.hangzhou.id, role: 'OFFICER', email, name: '吴晓敏', title: '处长' } as const;
  await appointPerson(colleague, { actor: systemActor, now: fixtureNow });
  const second = { actor: found((await actorsOf([email])).get(email), email), now: fixtureNow };
  const round = await db.round.findFirstOrThrow({
    where: { extensions: { some: {} } },
    include: { plan: { include: { form: true } } },
  });
  const { key: section } = found(formSections.parse(round.plan.form.sections).at(-1), 'a section');

  const drafted = async (label: string) => {
    const { id, version } = await draftAmendment({ roundId: round.id }, city);
    const field = { type: 'text', label, maxLength: '40' } as const;
    return editAmendedForm({ amendmentId: id, version, edit: { kind: 'addField', section, field } }, city);
  };
  const proposed = async (label: string) => {
    const { id: amendmentId, version } = await drafted(label);
    return proposeAmendment({ amendmentId, version, reason }, city);
  };
  const published = await proposed('志愿者来源');
  await publishAmendment({ amendmentId: published.id, version: published.version }, second);
  const rejected = await proposed('志愿者人数');
  const note = '已有问题可以回答，不必再加。';
  await rejectAmendment({ amendmentId: rejected.id, version: rejected.version, note }, second);
  const withdrawn = await drafted('志愿者年龄');
  await withdrawAmendment({ amendmentId: withdrawn.id, version: withdrawn.version }, city);
  await drafted('志愿者培训');
}
