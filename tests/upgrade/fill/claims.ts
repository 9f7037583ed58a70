import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { fileClaim } from '@/lib/organisations/claims/file-claim';
import { refuseClaim } from '@/lib/organisations/claims/refuse-claim';
import { transferClaim } from '@/lib/organisations/claims/transfer-claim';
import { withdrawClaim } from '@/lib/organisations/claims/withdraw-claim';
import { actorsOf } from '@/prisma/seed/actors';
import { clockOf } from '@/prisma/seed/clock';
import { pdfFile } from '@/prisma/seed/files';
import { registerNamed } from '@/prisma/seed/organisations';
import { syntheticUscc } from '@/prisma/seed/uscc';
import { fixtureNow, type Setting } from './setting';

const reason = '见所附材料。';

/** A claim granted, one refused, one taken back; the demonstration has one that waits. */
export async function fillClaims({ places, by: { district } }: Setting): Promise<void> {
  const [granted, refused, withdrawn] = [78_001, 78_002, 78_003].map((serial) => syntheticUscc('52', '330102', serial));
  await registerNamed(
    [granted, refused, withdrawn].map((uscc = '') => ({
      region: places.shangcheng,
      name: `上城区认领示例中心${uscc.slice(-4)}`,
      uscc,
      type: 'SOCIAL_SERVICE_AGENCY' as const,
      ownerEmail: `held-${uscc.toLowerCase()}@organisation.example`,
    })),
    { officer: district.actor, clock: clockOf(fixtureNow) },
  );
  await transferClaim({ ...(await claim(granted ?? '')), reason }, district);
  await refuseClaim({ ...(await claim(refused ?? '')), reason }, district);
  const taken = await claim(withdrawn ?? '');
  const { claimant } = await db.organisationClaim.findUniqueOrThrow({
    where: { id: taken.claimId },
    select: { claimant: { select: { email: true } } },
  });
  const actor = found((await actorsOf([claimant.email])).get(claimant.email), claimant.email);
  await withdrawClaim(taken, { actor, now: fixtureNow });
}

async function claim(uscc: string): Promise<{ claimId: string; version: number }> {
  const paper = () => pdfFile('证明材料.pdf', ['证明材料', '（演示材料，无法律效力）']);
  const { id } = await fileClaim(
    {
      uscc,
      reason,
      certificate: paper(),
      authorisation: paper(),
      personName: '孙书宁',
      personEmail: `claim-${uscc}@organisation.example`.toLowerCase(),
    },
    { actor: visitor, now: new Date(fixtureNow.getTime() - 30 * 24 * 3_600_000) },
  );
  return { claimId: id, version: 1 };
}
