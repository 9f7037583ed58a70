import { Disclosure } from '@/components/ui/disclosure';
import { unbroken } from '@/components/ui/unbroken';
import { paths } from '@/lib/paths/paths';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import { ownSentences } from '@/lib/plans/announcing/provenance';
import type { RoundSettings } from '@/lib/rounds/settings/settings';
import { getTranslator } from '@/lib/web/messages';

/** What the announcement says that no rule says: the office answers for it, section by section. */
export async function OwnSentences({ round }: { round: RoundSettings }) {
  const t = await getTranslator('rounds');
  const facts = announcementFacts(round);
  const own = round.plan.announcement
    .map(({ key, title, body }) => ({ key, title, sentences: ownSentences(body, facts) }))
    .filter(({ sentences }) => sentences.length > 0);
  if (own.length === 0) return null;
  const count = own.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return (
    <div className="mb-5 max-w-form">
      <Disclosure label={t('publish.ownSentences', { count })}>
        <p className="mb-2 text-table text-ink-soft">{t('publish.ownHint')}</p>
        {own.map(({ key, title, sentences }) => (
          <div key={key} className="mb-3">
            <a href={`${paths.roundSettings(round.id, 'announcement')}?of=${key}`} className="link">
              {title}
            </a>
            <ul className="list-disc pl-6">
              {sentences.map((sentence) => (
                <li key={sentence}>{unbroken(sentence)}</li>
              ))}
            </ul>
          </div>
        ))}
      </Disclosure>
    </div>
  );
}
