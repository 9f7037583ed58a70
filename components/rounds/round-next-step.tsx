import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { LinkButton } from '@/components/ui/link-button';
import { paths } from '@/lib/paths/paths';
import type { RoundHeaderFacts } from '@/lib/rounds/header';
import { roundPhase } from '@/lib/rounds/rules';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import type { PlainKeyIn } from '@/messages/typed';

/** The one thing to do next with this round, for whoever may do it. */
export async function RoundNextStep({
  header,
  now,
  startScreening,
  assignIn,
  waitsBelow = false,
  isDecided = false,
}: {
  header: RoundHeaderFacts;
  now: Date;
  startScreening: FormAction;
  /** The stage whose reviews have no expert yet. */
  assignIn?: string | undefined;
  /** All that is to be screened is still with the offices that recommend. */
  waitsBelow?: boolean;
  /** Every decision is made: they are looked at, and published there. */
  isDecided?: boolean;
}) {
  const t = await getTranslator('rounds');
  const phase = roundPhase(header, now);
  // What another office has to do is at hand, and not put to whoever stands above it as theirs.
  const kind = header.inCharge.isOwn ? 'primary' : 'secondary';
  const link = (href: string, key: PlainKeyIn<'rounds.next'>, as: typeof kind | 'secondary' = kind) => (
    <LinkButton href={href} kind={as}>
      {t(`next.${key}`)}
    </LinkButton>
  );
  if (header.mayEdit) return link(paths.roundSettings(header.id, 'publish'), 'publish');
  if (phase === 'scheduled') return link(paths.roundAnnouncement(header.id), 'announcement', 'secondary');
  if (phase === 'open') return link(paths.roundApplications(header.id), 'applications', 'secondary');
  if (phase === 'closed' && header.moves.includes('startScreening')) {
    return (
      <Form action={startScreening} id="start-screening">
        <input type="hidden" name="roundId" value={header.id} />
        <input type="hidden" name="version" value={header.version} />
        <SubmitButton kind={kind}>{t('next.startScreening')}</SubmitButton>
      </Form>
    );
  }
  if (phase === 'screening' && waitsBelow)
    return (
      <LinkButton href={paths.recommending()} kind="secondary">
        {t('next.recommending')}
      </LinkButton>
    );
  if (phase === 'screening' && header.moves.includes('startReview'))
    return link(paths.roundApplications(header.id), 'screen');
  if (phase === 'reviewing' && assignIn !== undefined) return link(paths.roundStage(header.id, assignIn), 'assign');
  if (phase === 'reviewing') return link(paths.roundStages(header.id), 'review');
  if (phase === 'deciding') return link(paths.roundDecisions(header.id), isDecided ? 'decided' : 'decide');
  if (phase === 'publicising') return link(paths.roundPublicity(header.id), 'publicity');
  return null;
}
