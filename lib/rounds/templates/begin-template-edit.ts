import 'server-only';
import type { Tx } from '@/lib/db/client';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { refuseIf } from '@/lib/kernel/refusal';
import { ownTemplateDocument } from '@/lib/plans/template-content';
import { nextSequence } from '../creating/next-sequence';
import { writeRound } from '../creating/write-round';
import { type OwnTemplateSubject, ownTemplateInTurn } from './load-template';
import { ownTemplatePolicy } from './own-template-policy';
import { templateInput } from './own-template-schema';
import { WORKING_COPY_YEAR } from './working-copy';

/**
 * Opens an own template to be modified: in a working copy, beside which the template stays in use as it is. There is one
 * for each template; of two who begin at once the second is led to the first's. @throws Refusal 'refused' for a retired one.
 */
export const beginTemplateEdit = command({
  name: 'template.beginEdit',
  input: templateInput,
  subject: ownTemplateInTurn,
  visible: ownTemplatePolicy.view,
  allow: ownTemplatePolicy.manage,
  async run({ subject: template, actor, tx, now }) {
    refuseIf(template.retiredAt === null ? [] : [{ code: 'templates.problems.retired' }]);
    return template.workingCopy ?? writeWorkingCopy(tx, template, { now, actorId: by(actor) });
  },
  about: ({ subject }) => on(subject),
  trail: ({ subject: { workingCopy } }) => (workingCopy === null ? {} : null),
});

/** What the template holds as a draft, whose settings pages and commands then serve it. */
export async function writeWorkingCopy(
  tx: Tx,
  { id, cityId, region, name, document }: OwnTemplateSubject,
  { now, actorId }: { now: Date; actorId: string },
) {
  const copy = await writeRound(tx, {
    template: ownTemplateDocument.parse(document).content,
    region: { ...region, cityId },
    year: WORKING_COPY_YEAR,
    sequence: await nextSequence(tx, region.id, WORKING_COPY_YEAR),
    title: name,
    now,
    actorId,
    known: { editsTemplateId: id },
  });
  await tx.ownTemplate.update({ where: { id }, data: { workingCopyId: copy.id } });
  return copy;
}
