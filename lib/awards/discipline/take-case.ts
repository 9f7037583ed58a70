import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { caseById } from './load';
import { moveCase } from './move-case';
import { disciplinePolicy } from './policy';
import { takeCaseInput } from './schema';
import { tellOfficeOfCase } from './tell';

/** Inspectors take up what the office passed on, under a number of their own register. */
export const takeCase = command({
  name: 'disciplineCase.take',
  input: takeCaseInput,
  subject: caseById,
  visible: disciplinePolicy.view,
  allow: disciplinePolicy.take,
  async run({ subject, input: { version, caseNumber }, actor, tx, now }) {
    const data = { caseNumber, takenById: by(actor), takenAt: now };
    const taken = await moveCase(tx, subject, { event: 'take', version, data });
    await tellOfficeOfCase(tx, { ...subject, ...taken }, now);
    return taken;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { caseNumber } }) => ({ said: { caseNumber } }),
});
