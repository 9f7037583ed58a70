import type { LiveForm } from '@/lib/forms/answers/live-form';
import type { LiveState } from '@/lib/forms/answers/live-state';
import type { FormSection } from '@/lib/forms/definition/definition';

/** A section whose questions, figures or rules depend on what is typed. */
export type LiveSection = {
  section: FormSection;
  form: LiveForm;
  /** As the page was made. */
  state: LiveState;
  regions: readonly { value: string; path?: string }[];
  attachmentCounts: Readonly<Record<string, number>>;
};
