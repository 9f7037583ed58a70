/** Everything that stands in the way, each line leading to where it is mended; for pages that only show (check your answers). */
export function ProblemList({ title, problems }: { title: string; problems: { text: string; href?: string }[] }) {
  if (problems.length === 0) return null;
  return (
    <section data-tone="returned" className="notice mb-6 max-w-form">
      <h2 className="notice-title text-h3">{title}</h2>
      <ul className="mt-1">
        {problems.map((problem) => (
          <li key={`${problem.href ?? ''}${problem.text}`}>
            {problem.href ? (
              <a href={problem.href} className="toned inline-block py-0.5 underline">
                {problem.text}
              </a>
            ) : (
              problem.text
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
