import { formSections } from '@/lib/forms/definition/definition';
import type { CommitmentMode } from '../terms/commitment';

/** What an announcement says of the letter of commitment; nothing where who signs confirms on the platform, as in every call. */
export const commitmentTexts: Record<CommitmentMode, string> = {
  electronic: '',
  sealed: '承诺书在系统中打印，加盖申报单位公章后上传盖章件，未上传的不能提交。',
  either: '承诺书可以由签署人在系统中电子确认，也可以打印盖章后上传盖章件，任选其一。',
};

const asAsked = /盖章.{0,4}承诺书|承诺书.{0,6}盖章/;

/** A form's own question for the sealed letter: not asked where the call takes the letter beside the form. */
export const isForLetter = ({ type, label }: { type: string; label: string }): boolean =>
  type === 'attachment' && asAsked.test(label);

/** How the commitment is given, and whether a form of one's own asks for a sealed letter beside what is confirmed on the platform. */
export function commitmentAsked(
  { commitment }: { commitment: CommitmentMode },
  sections: unknown,
): CommitmentMode | 'electronicAndPaper' {
  if (commitment !== 'electronic') return commitment;
  const parsed = formSections.safeParse(sections);
  const isAsked = parsed.success && parsed.data.some(({ fields }) => fields.some(isForLetter));
  return isAsked ? 'electronicAndPaper' : 'electronic';
}
