type Anchored = { group: string; anchorFull: string; anchorMid: string; anchorLow: string };
export type Anchors = Pick<Anchored, 'anchorFull' | 'anchorMid' | 'anchorLow'>;

/** A part of a rubric: its criteria with their places in the whole, and the anchors that all of them share. */
export type RubricPart<Criterion> = {
  group: string;
  shared: Anchors | null;
  criteria: { criterion: Criterion; position: number }[];
};

/** The rubric by parts, in its order: what full, middle and low points mean is said once where every criterion of a part means the same. */
export function rubricParts<Criterion extends Anchored>(criteria: readonly Criterion[]): RubricPart<Criterion>[] {
  const parts: RubricPart<Criterion>[] = [];
  for (const [position, criterion] of criteria.entries()) {
    const last = parts.at(-1);
    if (last?.group === criterion.group) last.criteria.push({ criterion, position });
    else parts.push({ group: criterion.group, shared: null, criteria: [{ criterion, position }] });
  }
  return parts.map((part) => ({ ...part, shared: sharedBy(part.criteria.map(({ criterion }) => criterion)) }));
}

function sharedBy([first, ...more]: Anchored[]): Anchors | null {
  if (first === undefined || more.length === 0 || wordsOf(first) === wordsOf(noAnchors)) return null;
  return more.every((one) => wordsOf(one) === wordsOf(first)) ? first : null;
}

const noAnchors: Anchors = { anchorFull: '', anchorMid: '', anchorLow: '' };
const wordsOf = ({ anchorFull, anchorMid, anchorLow }: Anchors): string =>
  JSON.stringify([anchorFull, anchorMid, anchorLow]);
