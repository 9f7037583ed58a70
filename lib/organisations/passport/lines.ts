import { addDays, type Day, shanghaiDay } from '@/lib/kernel/shanghai';
import { isNaturalPerson, isSocialOrganisation } from '../kinds';
import { ratingInForce } from '../rating-in-force';
import { type FactKindKey, kindOf, type LineKind, type Mender } from './fact-kinds';
import { type Freshness, freshnessOf, needsMending, reliableUntil } from './freshness';

export type PassportFile = { id: string; name: string; mime: string };

/** A fact as the organisation states it now: the newest version of one that holds. */
export type StatedFact = {
  id: string;
  factId: string;
  ordinal: number;
  kind: FactKindKey;
  title: string;
  detail: string;
  number: string;
  from: Day | null;
  to: Day | null;
  amountFen: bigint | null;
  result: string;
  file: PassportFile | null;
  statedAt: Date;
  check: { agreed: boolean; note: string; checkedAt: Date } | null;
};

type Recorded = { kind: string; from: Day; to: Day | null; conclusion: string };

export type PassportHolder = {
  type: string;
  status: string;
  name: string;
  registrar: string;
  registrationNumber: string;
  establishedOn: Day | null;
  certificateValidTo: Day | null;
  certificateFile: PassportFile | null;
  verifiedAt: Date | null;
  /** When the office last agreed to another account; null while it is the one of the registration. */
  accountAgreedAt: Date | null;
  updatedAt: Date;
  bankName: string;
  bankAccountName: string;
  /** As its reader may see it. */
  bankAccountNumber: string;
  standings: readonly Recorded[];
};

/** `register`: what the office verified. `office`: what it recorded. `self`: what the organisation says. */
export type Source = 'register' | 'office' | 'self';

export type PassportLine = {
  kind: LineKind;
  title: string;
  detail: string;
  /** A conclusion or a grade by its code, where it is one. */
  conclusion: string | null;
  source: Source;
  /** When its source said so. */
  on: Day | null;
  from: Day | null;
  to: Day | null;
  freshness: Freshness;
  /** The last day on which it can be relied on; null where it has none. */
  until: Day | null;
  mends: Mender;
  file: PassportFile | null;
  /** What the organisation states itself, with what is needed to mend it. */
  fact: StatedFact | null;
};

const plain = { expires: false, freshMonths: null, yearly: false };

/** Every fact of the passport once, each with its source, its days and how fresh it is. */
export function passportLines(holder: PassportHolder, facts: readonly StatedFact[], today: Day): PassportLine[] {
  if (isNaturalPerson(holder)) return facts.map((fact) => lineOf(fact, today));
  return [
    registration(holder, today),
    ...(holder.bankAccountNumber === '' ? [] : [bank(holder)]),
    ...concluded(holder, today),
    ...facts.map((fact) => lineOf(fact, today)),
  ];
}

/** What is about to expire, has expired or has grown old, and must be mended before it hurts. */
export const linesToMend = (lines: readonly PassportLine[]): PassportLine[] =>
  lines.filter(({ freshness }) => needsMending(freshness));

function registration(holder: PassportHolder, today: Day): PassportLine {
  const { certificateValidTo: to, establishedOn: from, verifiedAt, status } = holder;
  const dated = { ...plain, from: null, to, expires: true };
  return {
    kind: 'registration',
    title: holder.registrationNumber,
    detail: holder.registrar,
    conclusion: null,
    source: status === 'VERIFIED' ? 'register' : 'self',
    on: shanghaiDay(status === 'VERIFIED' && verifiedAt !== null ? verifiedAt : holder.updatedAt),
    from,
    to,
    freshness: freshnessOf(dated, today),
    until: reliableUntil(dated),
    mends: 'registrar',
    file: holder.certificateFile,
    fact: null,
  };
}

function bank({
  bankName,
  bankAccountName,
  bankAccountNumber,
  updatedAt,
  verifiedAt,
  accountAgreedAt,
}: PassportHolder): PassportLine {
  return {
    ...undated,
    kind: 'bank',
    title: bankAccountName,
    detail: [bankName, bankAccountNumber].filter(Boolean).join(' '),
    source: verifiedAt === null ? 'self' : 'register',
    on: shanghaiDay(accountAgreedAt ?? verifiedAt ?? updatedAt),
    mends: 'keeper',
  };
}

/** What civil affairs concluded of a social organisation: the newest inspection, and the rating in force or the one before. */
function concluded({ type, standings }: PassportHolder, today: Day): PassportLine[] {
  if (!isSocialOrganisation({ type })) return [];
  const newest = (kind: string): Recorded | undefined =>
    standings.filter((one) => one.kind === kind && one.from <= today).toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  const inspection = newest('ANNUAL_INSPECTION');
  const rating = ratingInForce(standings, today) ?? newest('RATING');
  return [
    ...(inspection === undefined ? [] : [lineOfRecord('inspection', inspection, today)]),
    ...(rating === undefined ? [] : [lineOfRecord('rating', rating, today)]),
  ];
}

function lineOfRecord(kind: 'inspection' | 'rating', { from, to, conclusion }: Recorded, today: Day): PassportLine {
  // On the day it expires a rating counts no more.
  const last = to === null ? null : addDays(to, -1);
  const dated = { ...plain, from, to: last, expires: kind === 'rating', yearly: kind === 'inspection' };
  return {
    ...undated,
    kind,
    title: '',
    detail: '',
    conclusion,
    source: 'office',
    on: kind === 'rating' ? from : null,
    from,
    to: last,
    freshness: freshnessOf(dated, today),
    until: reliableUntil(dated),
    mends: kind === 'rating' ? 'registrar' : 'office',
  };
}

function lineOf(fact: StatedFact, today: Day): PassportLine {
  const { expires, freshMonths, yearly, mends } = kindOf(fact.kind);
  const { from, to } = fact;
  const dated = { from, to, expires, freshMonths, yearly };
  return {
    kind: fact.kind,
    title: fact.title,
    detail: fact.detail,
    conclusion: null,
    source: 'self',
    on: shanghaiDay(fact.statedAt),
    from,
    to,
    freshness: freshnessOf(dated, today),
    until: reliableUntil(dated),
    mends,
    file: fact.file,
    fact,
  };
}

const undated = {
  conclusion: null,
  from: null,
  to: null,
  freshness: 'open' as const,
  until: null,
  file: null,
  fact: null,
};
