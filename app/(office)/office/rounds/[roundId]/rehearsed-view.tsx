import { recuseAction } from '@/app/(expert)/review/assignments/actions';
import {
  acceptApplicationAction,
  rejectApplicationAction,
  returnApplicationAction,
} from '@/app/(office)/office/applications/[applicationId]/actions';
import { ApplicantView } from '@/components/rehearsals/applicant-view';
import { ExpertView } from '@/components/rehearsals/expert-view';
import { ScreenerView } from '@/components/rehearsals/screener-view';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { Played } from '@/lib/rehearsals/play';
import type { RehearsalParams } from '@/lib/rehearsals/view-params';
import { applicantView, expertView, screenerView } from '@/lib/rehearsals/views';
import { getTranslator } from '@/lib/web/messages';

type RehearsedViewProps = {
  played: Played;
  params: RehearsalParams;
  /** The address of the rehearsal. */
  page: string;
  /** Where what is missing is made. */
  placeOf: (part: 'stages' | 'form') => string;
  now: Date;
};

/** The very pages that others will have. Their forms stand still, and behind them is no application: whoever forced one would be told so. */
export async function RehearsedView({ played, params, page, placeOf, now }: RehearsedViewProps) {
  if (params.as === 'screener') {
    const actions = {
      accept: acceptApplicationAction,
      return: returnApplicationAction,
      reject: rejectApplicationAction,
    };
    return <ScreenerView view={screenerView(played, params)} now={now} actions={actions} />;
  }
  if (params.as === 'expert') {
    const view = expertView(played, params);
    return view === null ? (
      <NothingYet part="stages" href={placeOf('stages')} />
    ) : (
      <ExpertView key={view.stage.id} view={view} recuse={recuseAction} />
    );
  }
  const view = applicantView(played, params);
  return view === null ? (
    <NothingYet part="form" href={placeOf('form')} />
  ) : (
    <ApplicantView page={page} params={params} view={view} />
  );
}

async function NothingYet({ part, href }: { part: 'stages' | 'form'; href: string }) {
  const t = await getTranslator('rehearsals');
  return <EmptyState title={t(`nothing.${part}`)} action={<LinkButton href={href}>{t('mend')}</LinkButton>} />;
}
