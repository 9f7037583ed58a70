import { db } from '@/lib/db/client';
import { editDemandForm } from '@/lib/demands/calls/edit-demand-form';
import { found } from '@/lib/kernel/found';
import type { Person } from '../actors';
import { randomOf } from '../random';

const VISIT = '是否方便上门了解情况';
const times = ['工作日晚上七点以后', '周末上午', '工作日白天都可以', '周三、周五下午'];

/** What the demonstration's calls ask beside the usual: whether somebody may look in, and if so, when. */
export async function askAboutVisits(callId: string, context: { actor: Person; now: Date }): Promise<void> {
  const edit = async (change: Parameters<typeof editDemandForm>[0]['edit']) => {
    const { version } = found(await db.demandCall.findUnique({ where: { id: callId } }), 'the demand call');
    await editDemandForm({ callId, version, edit: change }, context);
  };
  await edit({
    kind: 'addSection',
    title: '上门了解',
    hint: '便于街道社区核实，不公开。',
    visibleWhen: '',
    first: 'singleChoice',
    firstLabel: VISIT,
  });
  const when = {
    type: 'text',
    label: '什么时间方便',
    hint: '如：工作日晚上七点以后',
    required: true,
    visibleWhen: `${VISIT} = "是"`,
    maxLength: '40',
  } as const;
  await edit({ kind: 'addField', section: 's1', field: when });
}

/** Some like a visit, some do not say. */
export function answersAboutVisits(title: string): Record<string, string> {
  const random = randomOf(`visit|${title}`);
  if (random.percent(30)) return {};
  return random.percent(70) ? { q1: 'o1', q2: random.pick(times) } : { q1: 'o2' };
}
