import { personalDataIn } from '@/lib/demands/submitting/personal-data';

/** A text with the telephone numbers, IDs and the like in it marked, for whoever decides what of it becomes public. */
export function MarkedText({ text }: { text: string }) {
  if (text === '') return <>—</>;
  const found = personalDataIn(text);
  const plainFrom = [0, ...found.map(({ to }) => to)];
  return (
    <span className="whitespace-pre-line break-words">
      {found.map(({ from, to }, index) => (
        <span key={from}>
          {text.slice(plainFrom[index], from)}
          <mark className="border-b-2 border-refused bg-refused-tint text-ink">{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(plainFrom.at(-1))}
    </span>
  );
}
