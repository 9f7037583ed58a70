type Line = { text: string; href?: string /** The part of the form it belongs to. */; group?: string };

type ProblemListProps = {
  title: string;
  problems: Line[];
  /** Nothing is wrong: it is what others or later steps still have to bring. */
  isStillToCome?: boolean;
};

/** Everything that stands in the way, each line leading to where it is mended; for pages that only show (check your answers). */
export function ProblemList({ title, problems, isStillToCome = false }: ProblemListProps) {
  if (problems.length === 0) return null;
  const groups = [...new Set(problems.flatMap(({ group }) => group ?? []))];
  return (
    <section data-tone={isStillToCome ? 'waiting' : 'returned'} className="notice mb-6 max-w-form">
      <h2 className="notice-title text-h3">{title}</h2>
      <Lines lines={problems.filter(({ group }) => group === undefined)} />
      {groups.map((name) => (
        <div key={name} className="mt-2">
          <h3 className="text-table">{name}</h3>
          <Lines lines={problems.filter(({ group }) => group === name)} inRows />
        </div>
      ))}
    </section>
  );
}

/** One below the other, or side by side where the part they belong to is already named. */
function Lines({ lines, inRows }: { lines: Line[]; inRows?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <ul className={inRows ? 'flex flex-wrap gap-x-4' : 'mt-1'}>
      {lines.map(({ text, href }) => (
        <li key={`${href ?? ''}${text}`}>
          {href ? (
            <a href={href} className="toned inline-block py-0.5 underline">
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  );
}
