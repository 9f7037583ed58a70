import { Section } from '@/components/ui/section';
import type { DemandDetail } from '@/lib/demands/queries';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { PublishForm } from './calls/publish-form';
import { ReasonedAct } from './reasoned-act';

export type DemandActions = Record<
  'publish' | 'return' | 'reject' | 'withdraw' | 'expire' | 'releaseClaim' | 'close',
  FormAction
>;

/** What an officer may do with a demand now, the usual first and the rest folded. */
export async function DemandActs({ demand, actions }: { demand: DemandDetail; actions: DemandActions }) {
  const t = await getTranslator('demands');
  const { moves } = demand;
  const looks = (['return', 'reject'] as const).filter((act) => moves.includes(act));
  const others = (['releaseClaim', 'withdraw', 'expire', 'close'] as const).filter((act) => moves.includes(act));
  return (
    <div className="no-print">
      {moves.includes('publish') && <PublishForm demand={demand} action={actions.publish} />}
      {looks.length + others.length > 0 && (
        <Section id="acts" title={t('pages.acts.title')}>
          {looks.map((act) => (
            <ReasonedAct
              key={act}
              demand={demand}
              act={act}
              name="note"
              limit={limits.opinion}
              withPhoto
              action={actions[act]}
              kind={act === 'return' ? 'primary' : 'danger'}
            />
          ))}
          {others.map((act) => (
            <ReasonedAct
              key={act}
              demand={demand}
              act={act}
              name={act === 'close' ? 'note' : 'reason'}
              limit={act === 'close' ? limits.opinion : limits.reason}
              action={actions[act]}
              kind={act === 'close' ? 'primary' : 'danger'}
            />
          ))}
        </Section>
      )}
    </div>
  );
}
