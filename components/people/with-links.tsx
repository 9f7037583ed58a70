/** The text of a letter; addresses in it are links. */
export function withLinks(body: string) {
  return body.split(/(https?:\/\/[\w.:/#?=&%-]*[\w/#=])/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} href={part} className="link">
        {part}
      </a>
    ),
  );
}
