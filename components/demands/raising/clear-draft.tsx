/** On the receipt: what was handed in is no longer kept in this browser; components/enhance drops it. */
export function ClearDraft({ draftKey, personId }: { draftKey: string; personId: string | null }) {
  return <span hidden data-drops-draft={draftKey} data-draft-of={personId ?? undefined} />;
}
