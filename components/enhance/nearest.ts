/** What the event happened in, of that kind. */
export function nearest<Kind extends Element = HTMLElement>(event: Event, kind: string): Kind | null {
  return event.target instanceof Element ? event.target.closest<Kind>(kind) : null;
}
