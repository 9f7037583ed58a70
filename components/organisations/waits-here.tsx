import { Notice } from '@/components/ui/notice';
import { needsMending } from '@/lib/organisations/passport/freshness';
import type { Passport } from '@/lib/organisations/passport/passport-of';
import type { Ties } from '@/lib/organisations/ties/ties-of';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What of an organisation's own page waits for its reader, and the way there. */
export async function WaitsHere({ ties: { ties }, passport }: { ties: Ties; passport: Passport }) {
  const t = await getTranslator('organisations.mine');
  const asked = ties.filter(({ moves }) => moves.includes('confirm')).length;
  const stale = passport.may.keep ? passport.lines.filter(({ freshness }) => needsMending(freshness)).length : 0;
  if (asked + stale === 0) return null;
  return (
    <Notice tone="waiting" title={t('waitsHere')} className="mb-6">
      {asked > 0 && (
        <p>
          <a href={paths.myOrganisation(passport.id, 'ties')}>{t('tiesWait', { count: asked })}</a>
        </p>
      )}
      {stale > 0 && (
        <p>
          <a href={paths.myOrganisation(passport.id, 'passport')}>{t('factsWait', { count: stale })}</a>
        </p>
      )}
    </Notice>
  );
}
