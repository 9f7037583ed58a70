import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { caseById } from './load';
import { moveCase } from './move-case';
import { disciplinePolicy } from './policy';
import { sendCaseBackInput } from './schema';
import { tellOfficeOfCase } from './tell';

/** Inspectors do not take it up, and say why; the office settles the objection. */
export const sendCaseBack = command({
  name: 'disciplineCase.sendBack',
  input: sendCaseBackInput,
  subject: caseById,
  visible: disciplinePolicy.view,
  allow: disciplinePolicy.sendBack,
  async run({ subject, input: { version, answer }, actor, tx, now }) {
    const data = { answer, endedById: by(actor), endedAt: now };
    const over = await moveCase(tx, subject, { event: 'sendBack', version, data });
    await tellOfficeOfCase(tx, { ...subject, ...over }, now);
    return over;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { answer } }) => ({ said: { answer } }),
});
