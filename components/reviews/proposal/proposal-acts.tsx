import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { limits } from '@/lib/kernel/limits';
import type { ProposalDetail } from '@/lib/reviews/proposals/proposal-detail';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ProposalActsProps = Pick<ProposalDetail, 'stage' | 'proposal'> & {
  apply: FormAction;
  discard: FormAction;
  again: FormAction;
};

/** What may come of an open proposal: it is applied, or another is computed, or none; of none, a first one. */
export async function ProposalActs({ stage, proposal, apply, discard, again }: ProposalActsProps) {
  const t = await getTranslator('reviews');
  if (stage.status !== 'SCORING') return null;
  const anew = (
    <Form action={again} id="assign-all">
      <input type="hidden" name="stageId" value={stage.id} />
      <SubmitButton kind={proposal?.status === 'PROPOSED' ? 'secondary' : 'primary'}>
        {t(proposal === null ? 'stage.assignAll' : 'proposal.again')}
      </SubmitButton>
    </Form>
  );
  if (proposal?.status !== 'PROPOSED') return <div className="mb-6">{anew}</div>;
  const question = {
    title: t('proposal.discardQuestion'),
    text: t('proposal.discardText'),
    confirm: t('proposal.discard'),
    cancel: t('proposal.keep'),
  };
  return (
    <div className="mb-6">
      <Form action={apply} id="apply-proposal">
        <Keys proposal={proposal} />
        {proposal.unmet > 0 && (
          <TextareaField name="reason" label={t('proposal.reason')} limit={limits.reason} rows={2} required />
        )}
        <p className="mb-3 max-w-text text-ink-soft">{t('proposal.applyHint', { readings: proposal.readings })}</p>
        <SubmitButton>{t('proposal.apply')}</SubmitButton>
      </Form>
      <Disclosure label={t('proposal.otherwise')} isBare>
        <div className="flex flex-wrap gap-3">
          {anew}
          <Form action={discard} id="discard-proposal">
            <Keys proposal={proposal} />
            <ConfirmButton question={question}>{t('proposal.discard')}</ConfirmButton>
          </Form>
        </div>
      </Disclosure>
    </div>
  );
}

export function Keys({ proposal: { id, version } }: { proposal: { id: string; version: number } }) {
  return (
    <>
      <input type="hidden" name="proposalId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}
