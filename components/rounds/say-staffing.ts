import { formatPercent } from '@/lib/kernel/money';
import type { Staffing } from '@/lib/plans/stage-quotas';
import { getTranslator } from '@/lib/web/messages';

/** Who has to be among the readers of a stage, one sentence each; nothing where it asks for nobody in particular. */
export async function sayStaffing(): Promise<(staffing: Staffing) => string[]> {
  const [t, experts] = [await getTranslator('rounds'), await getTranslator('experts')];
  return ({ quotas, apartSameEmployer, chanceCapBp }) => [
    ...quotas.map(({ least, kinds }) =>
      t('stages.says.quota', { least, kinds: kinds.map((kind) => experts(`kinds.${kind}`)).join(t('stages.says.or')) }),
    ),
    ...(apartSameEmployer ? [t('stages.says.apart')] : []),
    ...(chanceCapBp === null ? [] : [t('stages.says.chance', { percent: formatPercent(chanceCapBp) })]),
  ];
}
