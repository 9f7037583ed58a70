import { LinkButton } from '@/components/ui/link-button';

/** What a letter says before an address, on a line of its own: 前往办理：. */
const LEAD = /(?<=^|\n)([^\n：]{2,12})：$/;

/**
 * The text of a letter; addresses in it are links, which on a page may say in words that they lead on: in the letter's own
 * where it says some before them.
 */
export function withLinks(body: string, words?: (address: string) => string) {
  return body.split(/(https?:\/\/[\w.:/#?=&%-]*[\w/#=])/).map((part, index, parts) => {
    if (index % 2 === 0) return words && parts[index + 1] ? part.replace(LEAD, '') : part;
    const lead = words && LEAD.exec(parts[index - 1] ?? '')?.[1];
    return lead ? (
      <LinkButton key={index} href={part}>
        {lead}
      </LinkButton>
    ) : (
      <a key={index} href={part} className="link">
        {words?.(part) ?? part}
      </a>
    );
  });
}
