import type { FormSection } from '@/lib/forms/definition/definition';
import type { Day } from '@/lib/kernel/shanghai';
import type { LineKind } from '@/lib/organisations/passport/fact-kinds';
import { needsMending } from '@/lib/organisations/passport/freshness';
import type { PassportFile, PassportLine } from '@/lib/organisations/passport/lines';
import { paperAsked } from './paper-asked';

export type PaperOffer = { fieldKey: string; label: string; kind: LineKind; file: PassportFile; until: Day | null };

/** Which papers of the passport answer which file questions, as far as there is room and they are not attached already. */
export function offersFor(
  sections: readonly FormSection[],
  lines: readonly PassportLine[],
  attached: readonly { fieldKey: string; fileId: string }[],
): PaperOffer[] {
  const taken = new Set(attached.map(({ fileId }) => fileId));
  return sections
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const kind = paperAsked(field);
      const room = field.type === 'attachment' ? field.maxFiles : 0;
      if (kind === null || attached.filter(({ fieldKey }) => fieldKey === field.key).length >= room) return [];
      return lines.flatMap((line): PaperOffer[] =>
        line.kind !== kind || line.file === null || taken.has(line.file.id) || line.freshness === 'expired'
          ? []
          : [{ fieldKey: field.key, label: field.label, kind, file: line.file, until: line.until }],
      );
    });
}

/** Of what a round asks for what is stale, or will not hold on the day on which its projects begin. */
export const linesAtRisk = (
  lines: readonly PassportLine[],
  asked: readonly LineKind[],
  begins: Day | null,
): PassportLine[] =>
  lines.filter(
    ({ kind, until, freshness }) =>
      asked.includes(kind) && (needsMending(freshness) || (begins !== null && until !== null && until < begins)),
  );
