import type { SuppliedTemplate } from '../../plan-content';
import { categoryPlaces } from './category-places';
import { communityFoundation } from './community-foundation';
import { fixedSum } from './fixed-sum';
import { topicSums } from './topic-sums';
import { villageFund } from './village-fund';
import { womenChildren } from './women-children';
import { youthTiers } from './youth-tiers';

/**
 * Calls that bodies have published, in words that fit any body of their kind. What a call did not say is taken from the
 * templates they start from, and is this project's choice.
 */
export const publishedTemplates = ({
  standard,
  micro,
}: {
  standard: SuppliedTemplate;
  micro: SuppliedTemplate;
}): SuppliedTemplate[] => [
  categoryPlaces(standard),
  fixedSum(standard),
  youthTiers(standard),
  womenChildren(standard),
  communityFoundation(micro),
  topicSums(micro),
  villageFund(micro),
];
