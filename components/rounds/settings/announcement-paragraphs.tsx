import { Section } from '@/components/ui/section';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { unbroken } from '@/components/ui/unbroken';
import { type Paragraph, paragraphsOf } from '@/lib/plans/announcing/provenance';
import { getTranslator } from '@/lib/web/messages';

type AnnouncementParagraphsProps = { body: string; facts: Readonly<Record<string, string>> };

const tones = { whole: 'passed', part: 'waiting', none: 'closed' } satisfies Record<Paragraph['said'], Tone>;

/** How a section reads now, paragraph by paragraph, and whether the rules say it or its author. */
export async function AnnouncementParagraphs({ body, facts }: AnnouncementParagraphsProps) {
  const t = await getTranslator('rounds');
  const paragraphs = paragraphsOf(body, facts);
  if (paragraphs.length === 0) return null;
  return (
    <Section id="reads" title={t('announcement.reads')} note={t('announcement.readsHint')}>
      <ol className="border-t border-line">
        {paragraphs.map(({ text, said }, index) => (
          <li key={index} className="grid justify-items-start gap-1 border-b border-line py-2">
            <StatusTag tone={tones[said]}>{t(`announcement.said_${said}`)}</StatusTag>
            <p className="whitespace-pre-line text-reading">{unbroken(text)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
