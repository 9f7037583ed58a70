/** What fields hold, by their names. */
export type Held = Readonly<Record<string, string>>;

/**
 * Which fields of a kept draft are put back. What the page itself brought along (after a problem, without script) is newer
 * and stays, unless it is what is to be mended.
 */
export const toPutBack = (
  draft: Held,
  { held, isMending }: { held: Held; isMending: boolean },
): [name: string, value: string][] =>
  Object.entries(draft).filter(([name, value]) => {
    const now = held[name] ?? '';
    return value !== now && (isMending || (value !== '' && now === ''));
  });
