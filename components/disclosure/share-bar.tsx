/** A share as a bar beside its figure; the figure says it, the bar only helps the eye. */
export function ShareBar({ percent }: { percent: string | null }) {
  return (
    <span aria-hidden="true" className="mt-1.5 hidden h-2.5 w-full min-w-24 bg-desk desk:block">
      <span className="block h-full bg-accent print:border print:bg-paper" style={{ width: `${percent ?? 0}%` }} />
    </span>
  );
}
