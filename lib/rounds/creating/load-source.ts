import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { type LoadedTemplate, loadTemplate } from '@/lib/plans/templates/load-template';
import { roundPolicy } from '../policy';
import { type RoundSettings, roundSettings } from '../settings/settings';
import { roundAsTemplate } from '../templates/round-as-template';
import type { RoundSource } from './round-source';

/** `copied` is the round it is a copy of. */
export type LoadedSource = LoadedTemplate & { copied: RoundSettings | null };

/** What a new round begins with; null when it is not there or not the actor's to see. */
export async function loadSource(tx: Tx, source: RoundSource, actor: Actor): Promise<LoadedSource | null> {
  if (source.kind !== 'round') {
    const template = await loadTemplate(tx, source, actor);
    return template && { ...template, copied: null };
  }
  const round = await roundSettings(tx, { roundId: source.id });
  return round === null || !roundPolicy.view(actor, round)
    ? null
    : { name: round.title, content: roundAsTemplate(round), planId: round.planId, copied: round };
}
