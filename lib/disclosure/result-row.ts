import type { Fen } from '@/lib/kernel/money';

export type Figures = {
  received: number;
  /** Null when there was one review stage only, hence nothing between received and awarded. */
  shortlisted: number | null;
  awarded: number;
  awardedFen: Fen;
};

export type ResultRow = Figures & {
  /** Where it opens: of an edition with several results the first. */
  id: string;
  title: string;
  /** Of a single track: its name and its edition's title. */
  track: { name: string; edition: string } | null;
  /** Of an edition with several results: the tracks they are of. */
  trackNames: string[];
  isFinal: boolean;
  /** The last day of publicity. */
  endDay: string;
};

/** A row is an edition; `opens` is the round whose result it leads to. */
export type ListedResult = ResultRow & { opens: string; closesAt: Date | null };
