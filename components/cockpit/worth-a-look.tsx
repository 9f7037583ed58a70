import { Section } from '@/components/ui/section';
import type { RoundException } from '@/lib/cockpit/exceptions-of-round';
import { WIDE_GAP } from '@/lib/cockpit/wide-gap';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

type WorthALookProps = { rounds: { id: string; title: string; exceptions: RoundException[] }[] };

/** So many of a round are named on the first page; all of them stand on its own. */
const NAMED = 3;

/** What went another way than planned in the rounds one watches, a line for each: the first thing a watcher asks. */
export async function WorthALook({ rounds }: WorthALookProps) {
  const t = await getTranslator('cockpit');
  const told = rounds.filter(({ exceptions }) => exceptions.length > 0);
  return (
    <Section id="worth-a-look" title={t('exceptions.worthALook')}>
      {told.length === 0 ? (
        <p className="text-ink-soft">{t('exceptions.none')}</p>
      ) : (
        <ul className="cockpit-rows">
          {told.map(({ id, title, exceptions }) => (
            <li key={id}>
              <div>
                <p className="font-medium">
                  {exceptions
                    .slice(0, NAMED)
                    .map(({ kind, count }) => t(`exceptions.kinds.${kind}`, { count, gap: WIDE_GAP }))
                    .join(t('exceptions.and'))}
                  {exceptions.length > NAMED && t('exceptions.more')}
                </p>
                <p className="text-small text-ink-soft">{title}</p>
              </div>
              <a href={`${paths.observeRound(id)}#exceptions`}>
                {t('exceptions.see')}
                <span className="sr-only"> {title}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
