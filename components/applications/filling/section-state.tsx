import { unbroken } from '@/components/ui/unbroken';

/** What a section asks for, and until when, said before anything is written in it. */
export const SectionState = ({ hint, until }: { hint: string; until: string }) => (
  <>
    {hint !== '' && <span className="block">{unbroken(hint)}</span>}
    <span className="block">{unbroken(until)}</span>
  </>
);
