import 'server-only';
import { came } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { objectionById } from '../load';
import { objectedPolicy } from './policy';
import { openCaseInput } from './schema';
import { startCase } from './start-case';
import { tellOfficeOfCase } from './tell';

/** Inspectors take an objection up themselves, whether the office passes it on or not. */
export const openCase = command({
  name: 'disciplineCase.open',
  input: openCaseInput,
  subject: objectionById,
  visible: objectedPolicy.view,
  allow: objectedPolicy.openCase,
  async run({ subject: objection, input: { reason, caseNumber }, actor, tx, now }) {
    const { inspectors: _told, ...started } = await startCase(tx, objection, { reason, caseNumber, actor, now });
    await tellOfficeOfCase(tx, { ...started, objection }, now);
    return started;
  },
  about: ({ result }) => came(result),
  trail: ({ input: { reason, caseNumber }, result: { objectionId } }) => ({
    detail: { objectionId },
    said: { reason, caseNumber },
  }),
});
