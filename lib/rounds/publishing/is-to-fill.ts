import type { Problem } from '@/lib/kernel/refusal';

/** What nobody has filled in yet: of a fresh draft everything, and no fault of anybody's. */
export const isToFill = ({ code }: Pick<Problem, 'code'>): boolean =>
  /^rounds\.problems\.(?:no[A-Z]\w*|\w+Missing|placeholders)$/.test(code);
