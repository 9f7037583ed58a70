import type { Tone } from '@/components/ui/status-tag';
import type { SectionState } from '@/lib/forms/answers/section-states';

export const sectionTones: Record<SectionState['state'], Tone> = {
  done: 'passed',
  toMend: 'returned',
  untouched: 'closed',
  lacking: 'waiting',
  open: 'waiting',
};
