import { deskDocument } from '@/app/desk-document';
import { SlateComparison } from '@/components/awards/slates/slate-comparison';
import { SlateForm } from '@/components/awards/slates/slate-form';
import { SlateList } from '@/components/awards/slates/slate-list';
import { PageHeader } from '@/components/ui/page-header';
import { slatesOfRound } from '@/lib/awards/slates/slates-of-round';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { keepSlateAction } from './actions';

/** Slates of a round: those kept, several side by side, and the form that works another one out. */
export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { keepSlateAction },
  reads: { desk: slatesOfRound },
  title: async ({ desk: { round } }) => `${(await getTranslator('slates'))('list.title')} · ${round.title}`,
  async render({ desk }) {
    const t = await getTranslator('slates');
    const { round, slates, ticked, compared, offered, mayKeep } = desk;
    const isOver = round.status === 'PUBLICISING' || round.status === 'AWARDED';
    const state = round.status === 'DECIDING' ? 'list.state' : isOver ? 'list.stateClosed' : 'list.stateEarly';
    return (
      <>
        <PageHeader
          title={`${round.title} · ${t('list.title')}`}
          state={t(state)}
          back={{ href: paths.roundDecisions(round.id), label: t('list.back') }}
        />
        {mayKeep && (
          <SlateForm round={round} offered={offered} isFirst={slates.length === 0} action={keepSlateAction} />
        )}
        <SlateList round={round} slates={slates} ticked={ticked} />
        {compared && <SlateComparison {...compared} />}
      </>
    );
  },
});
