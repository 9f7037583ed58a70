/** The text of a letter; addresses in it are links, which on a page may say in words that they lead on. */
export function withLinks(body: string, words?: (address: string) => string) {
  return body.split(/(https?:\/\/[\w.:/#?=&%-]*[\w/#=])/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <a key={index} href={part} className="link">
        {words?.(part) ?? part}
      </a>
    ),
  );
}
