import type { Ref } from 'react';

export type ProblemSummaryProps = {
  title: string;
  /** How many there are, after the title; follows what is mended (components/enhance). */
  inAll?: string;
  text?: string | undefined;
  problems: { text: string; href?: string }[];
  ref?: Ref<HTMLDivElement>;
};

/** Lists every problem, each line leading to its field. A page that arrives with one begins at it (components/enhance). */
export function ProblemSummary({ title, inAll, text, problems, ref }: ProblemSummaryProps) {
  // What is wrong in one place alone is one line that leads there; a title over it would say it a third time.
  const isOne = problems.length === 1 && problems[0]?.href !== undefined && !text;
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      aria-label={title}
      data-tone="refused"
      data-one={isOne || undefined}
      className="error-summary notice mb-6"
    >
      <h2 className={isOne ? 'sr-only' : 'notice-title text-h3'}>
        {title}
        {inAll && <span data-left>{inAll}</span>}
      </h2>
      {text && <p>{text}</p>}
      {problems.length > 0 && (
        <ol className={problems.length > 1 ? 'mt-1 list-decimal pl-6' : isOne ? 'font-semibold' : 'mt-1'}>
          {problems.map((problem) => (
            <li key={`${problem.href ?? ''}${problem.text}`}>
              {problem.href ? (
                <a href={problem.href} className="toned block py-0.5 underline">
                  {problem.text}
                </a>
              ) : (
                problem.text
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
