/** Sentences that are said at a question, in its own place. */
export function SaidLines({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line} data-tone="waiting" className="toned text-small">
      {line}
    </p>
  ));
}
