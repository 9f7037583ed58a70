import { z } from 'zod';
import { type TemplateSource, templateSource } from '@/lib/plans/templates/template-source';

/** What a new round begins with: a template, or an earlier round ('round:<id>'). */
export type RoundSource = TemplateSource | { kind: 'round'; id: string };

const earlierRound = z
  .string()
  .trim()
  .regex(/^round:[\w-]{1,64}$/)
  .transform((text): RoundSource => ({ kind: 'round', id: text.slice('round:'.length) }));

export const roundSource = z.unknown().transform((typed, context): RoundSource => {
  const round = earlierRound.safeParse(typed);
  if (round.success) return round.data;
  const template = templateSource.safeParse(typed);
  if (template.success) return template.data;
  for (const { message } of template.error.issues) context.addIssue({ code: 'custom', message });
  return z.NEVER;
});
