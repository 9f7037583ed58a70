import { Notice } from '@/components/ui/notice';
import { needsMending } from '@/lib/organisations/passport/freshness';
import type { Passport } from '@/lib/organisations/passport/passport-of';
import type { Ties } from '@/lib/organisations/ties/ties-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type Waits = { /** Ties asked for. */ ties: number /** Facts of the passport to be renewed. */; passport: number };

/** How much of an organisation's own page waits for its reader, by its part. */
export const waitsOn = ({ ties }: Ties, passport: Passport): Waits => ({
  ties: ties.filter(({ moves }) => moves.includes('confirm')).length,
  passport: passport.may.keep ? passport.lines.filter(({ freshness }) => needsMending(freshness)).length : 0,
});

/** What of an organisation's own page waits for its reader, and the way there. */
export async function WaitsHere({ organisationId, waits }: { organisationId: string; waits: Waits }) {
  const t = await getTranslator('organisations.mine');
  const { ties: asked, passport: stale } = waits;
  if (asked + stale === 0) return null;
  return (
    <Notice tone="waiting" title={t('waitsHere')} className="mb-6">
      {asked > 0 && (
        <p>
          <a href={paths.myOrganisation(organisationId, 'ties')}>{t('tiesWait', { count: asked })}</a>
        </p>
      )}
      {stale > 0 && (
        <p>
          <a href={paths.myOrganisation(organisationId, 'passport')}>{t('factsWait', { count: stale })}</a>
        </p>
      )}
    </Notice>
  );
}
