import type { Answers } from '@/lib/forms/answers/answer-value';
import type { AnswerNames, FileFacts } from '@/lib/forms/answers/format-answer';
import type { RecordFact } from '@/lib/forms/definition/profile-facts';
import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import type { LetterDocument } from '../commitment/letter-document';
import type { JointDocument } from '../joint/joint-document';

/** Facts of the organisation's profile as they were at submission; keys are those of `profile` fields. */
export type ProfileFacts = {
  name: string;
  uscc: string;
  type: string;
  registrar: string;
  establishedOn: string;
  legalRepresentative: string;
  address: string;
  bankAccountName: string;
  bankName: string;
  bankAccountNumber: string;
  introduction: string;
} & Partial<Record<RecordFact, string>>;

/** What is frozen at submission. The form's own wording never changes (an amendment makes a new form), so only the values are kept here. */
export type SubmittedDocument = {
  format: 1;
  number: string;
  round: { id: string; title: string };
  /** The topic applied to; not there in rounds without topics, nor in papers from before there were any. */
  topic?: { number: number; title: string };
  formId: string;
  organisation: { id: string } & ProfileFacts;
  /** Not there where nobody else takes part. */
  joint?: JointDocument;
  /** The sealed letter of commitment; not there where none was given. */
  commitment?: LetterDocument;
  answers: Answers;
  files: Record<string, FileFacts[]>;
  names: AnswerNames;
  /** Fields whose condition did not hold, and which therefore nobody was asked; not there when there were none. */
  notAsked?: string[];
};

export const canonicalText = (document: SubmittedDocument): string => canonicalJson(document as unknown as Json);

export type ProfileRow = Omit<ProfileFacts, 'uscc' | 'establishedOn' | RecordFact> & {
  id: string;
  uscc: string | null;
  establishedOn: string | null;
};

export function profileFactsOf(organisation: ProfileRow): { id: string } & ProfileFacts {
  const {
    id,
    name,
    type,
    registrar,
    legalRepresentative,
    address,
    bankAccountName,
    bankName,
    bankAccountNumber,
    introduction,
  } = organisation;
  return {
    id,
    name,
    uscc: organisation.uscc ?? '',
    type,
    registrar,
    establishedOn: organisation.establishedOn ?? '',
    legalRepresentative,
    address,
    bankAccountName,
    bankName,
    bankAccountNumber,
    introduction,
  };
}
