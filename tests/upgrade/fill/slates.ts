import { adoptSlate } from '@/lib/awards/slates/adopt-slate';
import { discardSlate } from '@/lib/awards/slates/discard-slate';
import { keepSlate } from '@/lib/awards/slates/keep-slate';
import { proposeSlate } from '@/lib/awards/slates/propose-slate';
import { refuseSlate } from '@/lib/awards/slates/refuse-slate';
import { signSlate } from '@/lib/awards/slates/sign-slate';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import type { Setting } from './setting';

const letterReason = '按得分和资金总额，本次未列入资助名单。';

/** In the round that decides: slates in every state, and reasons for passing over the first that were returned, signed and said anew. */
export async function fillSlates({ by: { district, city }, places }: Setting): Promise<void> {
  const ranked = await db.stageEntry.findMany({
    where: {
      application: { status: 'SHORTLISTED', round: { status: 'DECIDING', cityId: places.hangzhou.id } },
      rank: { not: null },
    },
    orderBy: { rank: 'asc' },
    select: { applicationId: true, application: { select: { roundId: true, category: { select: { code: true } } } } },
  });
  const first = found(ranked[0], 'the first').application;
  const other = found(
    ranked.find(({ application: { category } }) => category?.code !== first.category?.code),
    'one of another category',
  ).application;
  const keep = (name: string, more: { places?: string; floors?: { of: string; least: string }[] } = {}) =>
    keepSlate({ roundId: first.roundId, name, places: '1', reserveCount: '2', floors: [], ...more }, district);
  const floors = [{ of: `category:${other.category?.code}`, least: '1' }];
  const propose = async (name: string) => {
    const { id: slateId, version } = await keep(name, { floors });
    const passed = await db.slatePlace.findMany({ where: { slateId, favouredIds: { isEmpty: false } } });
    const departures = passed.map(({ applicationId }) => ({ applicationId, reason: '该类别须有项目落地。' }));
    const proposed = await proposeSlate({ slateId, version, letterReason, departures }, district);
    return { slateId, version: proposed.version };
  };

  const discarded = await keep('备选方案');
  await discardSlate({ slateId: discarded.id, version: discarded.version }, district);
  const adopted = await keep('按排名');
  await adoptSlate({ slateId: adopted.id, version: adopted.version, letterReason }, district);
  await refuseSlate({ ...(await propose('保底方案')), note: '理由不充分，请补充调研依据。' }, city);
  await signSlate(await propose('保底方案（补充理由）'), city);
  await signSlate(await propose('保底方案（定稿）'), city);
  await keep('两个项目', { places: '2' });
  await propose('保底方案（再议）');
}
