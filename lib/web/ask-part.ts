/** A part of a page, to be set into the one that is there; null where the line is broken, the site away, or it is not wanted any more. */
export async function askPart(address: string, signal: AbortSignal): Promise<string | null> {
  try {
    const answer = await fetch(address, { signal });
    return answer.ok ? await answer.text() : null;
  } catch {
    return null;
  }
}
