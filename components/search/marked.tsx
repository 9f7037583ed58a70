/** A text with what was looked for set off, where it stands in it as it was typed. */
export function Marked({ text, q }: { text: string; q: string }) {
  const place = q === '' ? -1 : text.toLowerCase().indexOf(q.toLowerCase());
  if (place < 0) return <>{text}</>;
  const end = place + q.length;
  return (
    <>
      {text.slice(0, place)}
      <mark>{text.slice(place, end)}</mark>
      {text.slice(end)}
    </>
  );
}
