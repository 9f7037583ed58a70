import type { FormSection } from '@/lib/forms/definition';
import type { LiveForm } from '@/lib/forms/live-form';
import type { LiveState } from '@/lib/forms/live-state';

/** A section whose questions, figures or rules depend on what is typed. */
export type LiveSection = {
  section: FormSection;
  form: LiveForm;
  /** As the page was made. */
  state: LiveState;
  regions: readonly { value: string; path?: string }[];
  attachmentCounts: Readonly<Record<string, number>>;
};
