/** Who can mend a fact: the organisation's own people here; they at whoever issued it first; or our office, which records it. */
export type Mender = 'keeper' | 'registrar' | 'office';

export type FactPart = 'detail' | 'number' | 'from' | 'to' | 'amount' | 'result' | 'file';

type FactKind = {
  /** What is said of it beside its title; a part that is not named is neither asked nor shown. */
  parts: readonly FactPart[];
  required: readonly FactPart[];
  /** Whether its last day is the day on which it expires; else it is the end of what was. */
  expires: boolean;
  /** After so many months from its first day it says too little of today; null where it does not grow old. */
  freshMonths: number | null;
  /** It is said of a year, and the newest one is wanted: last year's from July on. */
  yearly: boolean;
  /** The office holds it against its paper. */
  checked: boolean;
  mends: Mender;
};

const paper = { expires: false, freshMonths: null, yearly: false, checked: true, mends: 'keeper' } as const;

/** What an organisation states in its passport: a kind more is a line here and its words. */
export const factKinds = {
  /** Who leads it and who works for it, each with a certificate. */
  person: { ...paper, parts: ['detail', 'number', 'from', 'to', 'file'], required: ['detail'], expires: true },
  party: { ...paper, parts: ['detail', 'from'], required: [], checked: false },
  tax: { ...paper, parts: ['from', 'to', 'file'], required: ['from', 'file'], expires: true, freshMonths: 6 },
  insurance: { ...paper, parts: ['from', 'to', 'file'], required: ['from', 'file'], expires: true, freshMonths: 6 },
  charity: { ...paper, parts: ['from', 'file'], required: ['from'], mends: 'registrar' },
  deduction: { ...paper, parts: ['from', 'to', 'file'], required: ['from', 'to'], expires: true, mends: 'registrar' },
  report: { ...paper, parts: ['from', 'detail', 'file'], required: ['from', 'file'], yearly: true },
  project: { ...paper, parts: ['detail', 'from', 'to', 'amount', 'result', 'file'], required: ['detail'] },
} as const satisfies Record<string, FactKind>;

export type FactKindKey = keyof typeof factKinds;
export const factKindKeys = Object.keys(factKinds) as FactKindKey[];

export const isFactKind = (text: string): text is FactKindKey => Object.hasOwn(factKinds, text);

export const kindOf = (key: FactKindKey): FactKind => factKinds[key];

/** What stands elsewhere already and is read from there: registration and account in columns, the others among standings and projects. */
export const heldElsewhere = ['registration', 'bank', 'inspection', 'rating'] as const;
export type HeldElsewhere = (typeof heldElsewhere)[number];
export type LineKind = FactKindKey | HeldElsewhere;
