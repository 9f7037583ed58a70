import type { Onward } from '@/components/bench/queue';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Section } from '@/components/ui/section';
import type { DemandDetail } from '@/lib/demands/queries';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { NEXT } from '@/lib/web/read-form';
import { PublishForm } from './calls/publish-form';
import { ReasonedAct } from './reasoned-act';

type Verdicts = Record<'start' | 'publish' | 'return' | 'reject', FormAction>;
type VerificationFormsProps = {
  demand: DemandDetail;
  onward: Onward | null;
  /** Its own address within its queue. */
  here: string;
  actions: Verdicts;
};

/** What a verifier says of a demand: made public, sent back or not taken up; or, where it takes longer, that they are at it. */
export async function VerificationForms({ demand, onward, here, actions }: VerificationFormsProps) {
  const t = await getTranslator('demands');
  const { id, version, moves } = demand;
  const folded = (['return', 'reject'] as const).filter((act) => moves.includes(act));
  return (
    <>
      {moves.includes('startVerifying') && (
        <Form action={actions.start} id="start">
          <input type="hidden" name="demandId" value={id} />
          <input type="hidden" name="version" value={version} />
          <p className="mb-4 text-ink-soft">{t('pages.next.startHint')}</p>
          <SubmitButton kind="secondary" name={NEXT} value={here}>
            {t('pages.next.start')}
          </SubmitButton>
        </Form>
      )}
      {moves.includes('publish') && (
        <PublishForm
          demand={demand}
          onward={onward}
          others={folded.map((act) => ({ href: `#act-${act}`, label: t(`pages.acts.${act}.title`) }))}
          action={actions.publish}
        />
      )}
      {folded.length > 0 && (
        <div className="mt-6">
          {folded.map((act) => (
            <ReasonedAct
              key={act}
              demand={demand}
              act={act}
              name="note"
              limit={limits.opinion}
              withPhoto
              action={actions[act]}
              onward={onward}
            />
          ))}
        </div>
      )}
    </>
  );
}

const others = ['settle', 'releaseClaim', 'withdraw', 'expire', 'close'] as const;
type OtherActsProps = { demand: DemandDetail; actions: Record<(typeof others)[number], FormAction> };

/** What else an officer may do with a demand now; absent where there is nothing. */
export async function OtherDemandActs({ demand, actions }: OtherActsProps) {
  const t = await getTranslator('demands');
  const open = others.filter((act) => demand.moves.includes(act));
  if (open.length === 0) return null;
  return (
    <Section id="acts" title={t('pages.acts.title')} className="no-print">
      {open.map((act) => (
        <ReasonedAct
          key={act}
          demand={demand}
          act={act}
          name={act === 'close' || act === 'settle' ? 'note' : 'reason'}
          limit={act === 'close' || act === 'settle' ? limits.opinion : limits.reason}
          action={actions[act]}
        />
      ))}
    </Section>
  );
}

/** Whether this person gives a verdict on it now. */
export const isToJudge = ({ moves }: DemandDetail): boolean =>
  (['startVerifying', 'publish', 'return', 'reject'] as const).some((act) => moves.includes(act));
