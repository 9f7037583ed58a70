import type { JointPartStatus } from '@/lib/db/generated/enums';
import { stands } from './lifecycle';

type WithParts = { jointParts: readonly { status: JointPartStatus; organisation: { type: string } }[] };

/** The kinds of those who take part, as the round's demands ask for them. */
export const kindsOfPartners = ({ jointParts }: WithParts): string[] =>
  jointParts.filter(stands).map(({ organisation }) => organisation.type);
