import { found } from '@/lib/kernel/found';
import { type Fen, splitByBasisPoints } from '@/lib/kernel/money';

/** What must have happened before an instalment may be paid. */
export const instalmentConditions = [
  'agreementEffective',
  'receiptUploaded',
  'midTermPassed',
  'finalPassed',
  'auditAccepted',
  'matchingArrived',
  'noOpenRectification',
] as const;
export type InstalmentCondition = (typeof instalmentConditions)[number];

export type InstalmentPart = { name: string; basisPoints: number; condition: InstalmentCondition };
export type InstalmentTemplate = { key: string; name: string; parts: readonly InstalmentPart[] };
export type Instalment = { name: string; amountFen: Fen; condition: InstalmentCondition };

/**
 * Starting points for a round's payment plan; a round keeps its own copy. T1 is published practice (Tianjin Binhai) and
 * so is T6, which rewards projects already carried out (Lishui). T2 to T5 are common but unconfirmed: no city's text
 * was at hand for them, so they must not be presented as an official rule.
 */
export const instalmentTemplates = [
  { key: 'T1', name: '50/40/10 三期拨付', parts: [first(5000), middle(4000), final(1000)] },
  { key: 'T2', name: '60/40 两期拨付', parts: [first(6000), final(4000)] },
  { key: 'T3', name: '60/30/10 三期拨付', parts: [first(6000), middle(3000), final(1000)] },
  { key: 'T4', name: '50/30/20 三期拨付', parts: [first(5000), middle(3000), final(2000)] },
  { key: 'T5', name: '70/30 两期拨付', parts: [first(7000), final(3000)] },
  {
    key: 'T6',
    name: '以奖代补一次性拨付',
    parts: [{ name: '一次性拨付', basisPoints: 10_000, condition: 'finalPassed' }],
  },
] as const satisfies readonly InstalmentTemplate[];

/**
 * The amounts of a payment plan in fen; they add up to the grant, the last one absorbs the rounding.
 * @throws RangeError when the parts do not add up to 10,000 basis points.
 * @public agreements will pay by it
 */
export function instalmentsFor(grantFen: Fen, parts: readonly InstalmentPart[]): Instalment[] {
  const amounts = splitByBasisPoints(
    grantFen,
    parts.map(({ basisPoints }) => basisPoints),
  );
  return parts.map(({ name, condition }, index) => ({
    name,
    condition,
    amountFen: found(amounts[index], 'the amount of an instalment'),
  }));
}

function first(basisPoints: number): InstalmentPart {
  return { name: '首款', basisPoints, condition: 'agreementEffective' };
}

function middle(basisPoints: number): InstalmentPart {
  return { name: '中期款', basisPoints, condition: 'midTermPassed' };
}

function final(basisPoints: number): InstalmentPart {
  return { name: '尾款', basisPoints, condition: 'finalPassed' };
}
