/** A letter that waits for its turn. `to` is its address, whatever the way it goes. */
export type Waiting = {
  id: string;
  to: string;
  causedBy: string;
  cityId: string | null;
  /** It carries a link or a code: somebody waits for it at the screen. */
  isUrgent: boolean;
  createdAt: Date;
};

/** When a line last had its turn, in milliseconds; a line that had none lately is not there. */
export type Served = ReadonlyMap<string, number>;

export const cityLine = ({ cityId }: Pick<Waiting, 'cityId'>): string => cityId ?? '-';
export const causeLine = (letter: Pick<Waiting, 'cityId' | 'causedBy'>): string =>
  `${cityLine(letter)}|${letter.causedBy}`;

/**
 * Letters in the order in which they leave: links and codes first; then cities take turns, within a city those who caused
 * them, and within what one of them caused the addresses. Whoever was served longest ago begins, so that a thousand
 * letters of one office cost another one letter's wait.
 */
export function inTurns<Letter extends Waiting>(letters: readonly Letter[], served: Served): Letter[] {
  const [urgent, plain] = [letters.filter(({ isUrgent }) => isUrgent), letters.filter(({ isUrgent }) => !isUrgent)];
  return [urgent, plain].flatMap((band) => byCity(band, served));
}

function byCity<Letter extends Waiting>(letters: Letter[], served: Served): Letter[] {
  const lines = linesOf(letters, cityLine).map((ofCity) =>
    roundRobin(
      linesOf(ofCity, causeLine).map((ofCause) => roundRobin(linesOf(ofCause, ({ to }) => to))),
      (letter) => served.get(causeLine(letter)),
    ),
  );
  return roundRobin(lines, (letter) => served.get(cityLine(letter)));
}

function linesOf<Letter extends Waiting>(letters: Letter[], lineOf: (letter: Letter) => string): Letter[][] {
  const oldestFirst = letters.toSorted((one, other) => compareAge(one, other));
  return [...Map.groupBy(oldestFirst, lineOf).values()];
}

/** One from each line, then the next of each. Lines keep their own order. */
function roundRobin<Letter extends Waiting>(
  lines: Letter[][],
  servedAt: (letter: Letter) => number | undefined = () => undefined,
): Letter[] {
  const heads = lines.flatMap((line) => (line[0] === undefined ? [] : [{ line, head: line[0] }]));
  const inOrder = heads.toSorted(
    ({ head: one }, { head: other }) => (servedAt(one) ?? 0) - (servedAt(other) ?? 0) || compareAge(one, other),
  );
  const longest = Math.max(0, ...inOrder.map(({ line }) => line.length));
  return Array.from({ length: longest }, (_, turn) => inOrder.flatMap(({ line }) => line[turn] ?? [])).flat();
}

const compareAge = (one: Waiting, other: Waiting): number =>
  one.createdAt.getTime() - other.createdAt.getTime() || (one.id < other.id ? -1 : 1);
