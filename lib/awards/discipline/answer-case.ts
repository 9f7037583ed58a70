import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { caseById } from './load';
import { moveCase } from './move-case';
import { disciplinePolicy } from './policy';
import { answerCaseInput } from './schema';
import { tellOfficeOfCase } from './tell';

/** What the inspectors found. The office settles the objection on it: the award is the office's act, not theirs. */
export const answerCase = command({
  name: 'disciplineCase.answer',
  input: answerCaseInput,
  subject: caseById,
  visible: disciplinePolicy.view,
  allow: disciplinePolicy.answer,
  async run({ subject, input: { version, finding, answer }, actor, tx, now }) {
    const data = { finding, answer, endedById: by(actor), endedAt: now };
    const over = await moveCase(tx, subject, { event: 'answer', version, data });
    await tellOfficeOfCase(tx, { ...subject, ...over }, now);
    return over;
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { finding, answer } }) => ({ detail: { finding }, said: { answer } }),
});
