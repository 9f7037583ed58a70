/** The round that a plan is carried out in. @throws Error for a plan that nobody runs: what is reviewed is always of a round. */
export function roundOf<Round>({ round }: { round: Round | null }): Round {
  if (round === null) throw new Error('a plan without a round is not carried out');
  return round;
}
