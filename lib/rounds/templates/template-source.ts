import { z } from 'zod';
import type { RoundTemplate } from '@/lib/plans/supplied/round-template';
import { roundTemplate } from '@/lib/plans/supplied/round-templates';

/** What a new round begins with: a shipped template ('standard'), a town's own ('own:<id>') or an earlier round ('round:<id>'). */
export type TemplateSource = { kind: 'shipped'; template: RoundTemplate } | { kind: 'own' | 'round'; id: string };

export const templateSource = z
  .string({ message: 'kernel.problems.required' })
  .trim()
  .transform((text, context): TemplateSource => {
    const [, kind, id] = /^(own|round):([\w-]{1,64})$/.exec(text) ?? [];
    if (id !== undefined) return { kind: kind === 'own' ? 'own' : 'round', id };
    const template = roundTemplate(text);
    if (template !== undefined) return { kind: 'shipped', template };
    context.addIssue({
      code: 'custom',
      message: text === '' ? 'kernel.problems.required' : 'kernel.problems.invalidValue',
    });
    return z.NEVER;
  });
