import { StatusTag, type Tone } from '@/components/ui/status-tag';
import { getTranslator } from '@/lib/web/messages';
import type { ProjectPhase } from './project-state';

const tones: Record<ProjectPhase, Tone> = { toBegin: 'waiting', underWay: 'active', periodOver: 'closed' };

export async function ProjectTag({ phase }: { phase: ProjectPhase }) {
  const t = await getTranslator('disclosure');
  return <StatusTag tone={tones[phase]}>{t(`project.phase.${phase}`)}</StatusTag>;
}
