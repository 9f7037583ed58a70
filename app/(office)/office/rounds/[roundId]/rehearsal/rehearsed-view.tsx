import { recuseAction, scoreSheetAction } from '@/app/(expert)/review/assignments/actions';
import { acceptApplicationAction, rejectApplicationAction, returnApplicationAction } from '@/app/(office)/office/applications/[applicationId]/actions';
import { ApplicantView } from '@/components/rehearsals/applicant-view';
import { ExpertView } from '@/components/rehearsals/expert-view';
import { ScreenerView } from '@/components/rehearsals/screener-view';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { Rehearsal } from '@/lib/rehearsals/rehearse';
import type { RehearsalParams } from '@/lib/rehearsals/view-params';
import { applicantView, expertView, screenerView } from '@/lib/rehearsals/views';
import { getTranslator } from '@/lib/web/messages';
import { paths } from '@/lib/web/paths';

type RehearsedViewProps = { rehearsal: Rehearsal; params: RehearsalParams; now: Date };

/** The very pages that others will have. Their forms stand still, and behind them is no application: whoever forced one would be told so. */
export async function RehearsedView({ rehearsal, params, now }: RehearsedViewProps) {
  const roundId = rehearsal.round.id;
  if (params.as === 'screener') {
    const actions = { accept: acceptApplicationAction, return: returnApplicationAction, reject: rejectApplicationAction };
    return <ScreenerView view={screenerView(rehearsal, params)} now={now} actions={actions} />;
  }
  if (params.as === 'expert') {
    const view = expertView(rehearsal, params);
    return view === null ? <NothingYet roundId={roundId} part="stages" /> : <ExpertView key={view.stage.id} view={view} actions={{ submit: scoreSheetAction, recuse: recuseAction }} />;
  }
  const view = applicantView(rehearsal, params);
  return view === null ? <NothingYet roundId={roundId} part="form" /> : <ApplicantView roundId={roundId} params={params} view={view} />;
}

async function NothingYet({ roundId, part }: { roundId: string; part: 'stages' | 'form' }) {
  const t = await getTranslator('rehearsals');
  return <EmptyState title={t(`nothing.${part}`)} action={<LinkButton href={paths.roundSettings(roundId, part)}>{t('mend')}</LinkButton>} />;
}
