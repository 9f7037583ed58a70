import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { AnswerForm, OpenLines } from '@/components/awards/co-funding/answer-form';
import { AnsweredTable } from '@/components/awards/co-funding/answered-table';
import { ToldHere } from '@/components/forms/told-here';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { type CoFundingOfMine, coFundingOfMine } from '@/lib/awards/co-funding/co-funding-of-mine';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { confirmCoFundingAction, declineCoFundingAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { confirmCoFundingAction, declineCoFundingAction },
  reads: { mine: coFundingOfMine },
  title: async () => (await getTranslator('awards'))('coFunding.mine.title'),
  async render({ mine, now }) {
    const t = await getTranslator('awards');
    const { open, answered, mayAnswer } = mine;
    return (
      <>
        <PageScript name="sums" />
        <PageHeader title={t('coFunding.mine.title')} state={stateOf(t, open, now)} />
        {open.length + answered.length === 0 && (
          <EmptyState title={t('coFunding.mine.empty')}>{t('coFunding.mine.emptyHint')}</EmptyState>
        )}
        {open.length === 0 && (
          <>
            <ToldHere action={confirmCoFundingAction} id="confirm-co-funding" />
            <ToldHere action={declineCoFundingAction} id="decline-co-funding" />
          </>
        )}
        {open.length > 0 && (
          <Section id="open" title={t('coFunding.mine.openTitle')} note={t('coFunding.mine.openHint')}>
            {mayAnswer ? (
              <AnswerForm
                open={open}
                funds={mine.funds}
                confirm={confirmCoFundingAction}
                decline={declineCoFundingAction}
              />
            ) : (
              <OpenLines open={open} />
            )}
          </Section>
        )}
        <AnsweredTable lines={answered} />
      </>
    );
  },
});

function stateOf(t: Translate<'awards'>, open: CoFundingOfMine['open'], now: Date): string {
  const [first] = open;
  if (first !== undefined && first.dueAt < now) return t('coFunding.mine.stateLate', { open: open.length });
  return t('coFunding.mine.state', { open: open.length, due: first === undefined ? '' : t.deadline(first.dueAt) });
}
