type Saving = {
  scores: { criterionId: string; points: string; version: number }[];
  comment?: string;
  commentVersion?: number;
};
type Saved = { versions: Record<string, number>; savedAt: string };

export type Sent =
  | { kind: 'saved'; saved: Saved }
  | { kind: 'conflict' }
  | { kind: 'offline' }
  | { kind: 'refused'; texts: string[] };

/** Sends the changed points and says in one word what became of them; a broken line is an answer too. */
export async function sendScores(address: string, saving: Saving): Promise<Sent> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(saving),
    keepalive: true,
  }).then(
    (answer) => answer,
    () => null,
  );
  if (response === null || response.status >= 500) return { kind: 'offline' };
  if (response.status === 409) return { kind: 'conflict' };
  if (response.ok) return { kind: 'saved', saved: (await response.json()) as Saved };
  const { problems } = (await response.json()) as { problems: { text: string }[] };
  return { kind: 'refused', texts: problems.map(({ text }) => text) };
}
