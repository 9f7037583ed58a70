import { PartLinks } from '@/components/ui/part-links';
import { Section } from '@/components/ui/section';
import { getTranslator } from '@/lib/web/messages';

type Part = { key: string; title: string; text: string };

/** What this house says of itself, part by part, with the list of them beside it. */
export async function AboutParts({ parts }: { parts: readonly Part[] }) {
  const t = await getTranslator('bench');
  return (
    <div className="beside-index">
      <nav aria-label={t('sections')} className="no-print">
        <PartLinks parts={parts.map(({ key, title }) => ({ href: `#${key}`, label: title }))} />
      </nav>
      <div className="max-w-reading">
        {parts.map(({ key, title, text }) => (
          <Section key={key} id={key} title={title}>
            <p className="reading">{text}</p>
          </Section>
        ))}
      </div>
    </div>
  );
}
