/** What a text says as JSON; undefined where it says nothing of the kind, as an answer from outside may. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
