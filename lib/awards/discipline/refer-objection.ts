import 'server-only';
import { came } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { objectionById } from '../load';
import { objectedPolicy } from './policy';
import { referObjectionInput } from './schema';
import { startCase } from './start-case';
import { tellInspectors } from './tell';

/** The office passes an objection on to the discipline inspection, and settles nothing until that has answered. */
export const referObjection = command({
  name: 'disciplineCase.refer',
  input: referObjectionInput,
  subject: objectionById,
  visible: objectedPolicy.view,
  allow: objectedPolicy.refer,
  async run({ subject: objection, input: { reason }, actor, tx, now }) {
    const { inspectors, ...started } = await startCase(tx, objection, { reason, actor, now });
    await tellInspectors(tx, { ...started, objection }, { inspectors, now });
    return started;
  },
  about: ({ result }) => came(result),
  trail: ({ input: { reason }, result: { objectionId } }) => ({ detail: { objectionId }, said: { reason } }),
});
