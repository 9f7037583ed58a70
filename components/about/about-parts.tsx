import { Section } from '@/components/ui/section';

type Part = { key: string; title: string; text: string };

/** What this house says of itself, part by part. */
export function AboutParts({ parts }: { parts: readonly Part[] }) {
  return (
    <div className="max-w-reading">
      {parts.map(({ key, title, text }) => (
        <Section key={key} id={key} title={title}>
          <p className="reading">{text}</p>
        </Section>
      ))}
    </div>
  );
}
