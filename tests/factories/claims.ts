import { fileClaim } from '@/lib/organisations/claims/file-claim';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { plainActor, testNow } from '@/tests/factories/people';
import { somePdf } from '@/tests/support/files';

/** After the term of five working days that begins at `testNow`. */
export const afterTerm = new Date(testNow.getTime() + 8 * 24 * 3_600_000);

export const claimPapers = () => ({
  reason: '原经办人已离职，无法登录。',
  certificate: somePdf(),
  authorisation: somePdf('授权委托书.pdf'),
});

/** A verified organisation with its owner, and a signed-in person who claims it. */
export async function claimedOrganisation(region: { id: string; cityId: string | null }, now = testNow) {
  const organisation = await createOrganisation(region);
  const [owner, claimant] = [await memberActor(organisation), await plainActor('认领人')];
  const { id } = await fileClaim({ uscc: organisation.uscc ?? '', ...claimPapers() }, { actor: claimant, now });
  return { organisation, owner, claimant, key: { claimId: id, version: 1 } };
}
