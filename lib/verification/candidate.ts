import type { Tx } from '@/lib/db/client';
import type { DocumentKind } from '@/lib/vault/check-code';

/** How a document stands now beside what it said when it was made. */
export type Standing = 'holds' | 'replaced' | 'takenBack' | 'withdrawn';

/** A document of a number, with the little that anybody is told who holds it. */
export type Candidate = {
  contentHash: string;
  /** What it bears, where that was printed before it had a number; worked out from both otherwise. */
  code?: string;
  organisationName: string;
  roundTitle: string;
  /** When it was received or confirmed. */
  at: Date;
  standing: Standing;
};

/** All documents of one kind that carry a number, the newest first. */
export type FindDocuments = (tx: Tx, number: string) => Promise<Candidate[]>;

export type Genuine = Candidate & { kind: DocumentKind; number: string };
