import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import type { AmendmentEvent } from '@/lib/amendments/lifecycle';
import type { AmendmentDetail } from '@/lib/amendments/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { amendmentState } from './amendment-state';
import { AmendmentStatusTag } from './amendment-status-tag';

/** What it is, whose move it is, and the way down to this person's own part of the page. */
export async function AmendmentHeader({ detail }: { detail: AmendmentDetail }) {
  const t = await getTranslator('amendments');
  const { amendment, moves } = detail;
  const next = nextOf(moves);
  return (
    <PageHeader
      title={`${amendment.round.title} · ${t('number', { number: amendment.number })}`}
      state={amendmentState(t, detail)}
      tag={<AmendmentStatusTag status={amendment.status} />}
      back={{ href: paths.roundAmendments(amendment.roundId), label: t('title') }}
      action={
        next !== null && (
          <LinkButton kind="primary" href={`${paths.amendment(amendment.roundId, amendment.id)}#${next}-title`}>
            {t(`${next}.title`)}
          </LinkButton>
        )
      }
    />
  );
}

function nextOf(moves: readonly AmendmentEvent[]): 'propose' | 'decide' | null {
  if (moves.includes('propose')) return 'propose';
  return moves.includes('return') ? 'decide' : null;
}
