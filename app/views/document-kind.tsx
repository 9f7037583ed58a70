import { AbsentDocument } from '@/app/views/absent-document';
import { TroubleDocument } from '@/app/views/trouble-document';
import { Outcome } from '@/components/documents/post-form';
import { twins } from '@/components/documents/twins';
import type { FormState } from '@/lib/web/form-state';

/** What all documents have in common, whatever stands around them. */
export const documentKind = {
  absent: () => <AbsentDocument />,
  trouble: (number: string) => <TroubleDocument number={number} />,
  outcome: (state: FormState) => <Outcome key="outcome" id="page" state={state} />,
  twins,
};
