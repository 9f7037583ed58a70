import { Button } from '@/components/ui/button';

/** Papers that the organisation has on record and that answer a question as they are; `form` is what their button sends. */
export type OfferedPapers = {
  title: string;
  note: string;
  use: string;
  /** By field key. */
  of: Partial<Record<string, { form: string; name: string; href: string; until: string }[]>>;
};

/** At its own question, before one looks for the file oneself. */
export function OfferedHere({
  papers: { title, note, use, of },
  fieldKey,
}: {
  papers: OfferedPapers;
  fieldKey: string;
}) {
  const own = of[fieldKey] ?? [];
  if (own.length === 0) return null;
  return (
    <div className="mt-1.5 text-table">
      <ul aria-label={title} className="border-y border-line">
        {own.map(({ form, name, href, until }) => (
          <li key={form} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
            <span>
              {title} <a href={href}>{name}</a>
              {until}
            </span>
            <Button type="submit" form={form} aria-label={`${use} ${name}`}>
              {use}
            </Button>
          </li>
        ))}
      </ul>
      <p className="text-small text-ink-soft">{note}</p>
    </div>
  );
}
