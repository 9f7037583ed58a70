import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { fileClaim } from '@/lib/organisations/claims/file-claim';
import { refuseClaim } from '@/lib/organisations/claims/refuse-claim';
import { transferClaim } from '@/lib/organisations/claims/transfer-claim';
import { withdrawClaim } from '@/lib/organisations/claims/withdraw-claim';
import { actorsOf } from '@/prisma/seed/actors';
import { pdfFile } from '@/prisma/seed/files';
import { fixtureNow, type Setting } from './setting';

const reason = '见所附材料。';

/** A claim granted, one refused, one taken back; the demonstration has one that waits. */
export async function fillClaims({ places, by: { district } }: Setting): Promise<void> {
  const held = await db.organisation.findMany({
    where: {
      heldUscc: { not: null },
      claims: { none: {} },
      applications: { none: {} },
      region: { path: { startsWith: places.shangcheng.path } },
    },
    orderBy: { id: 'asc' },
    take: 3,
  });
  const [granted, refused, withdrawn] = await Promise.all(held.map(({ uscc }, index) => claim(uscc ?? '', index)));
  await transferClaim({ ...found(granted, 'a claim'), reason }, district);
  await refuseClaim({ ...found(refused, 'a claim'), reason }, district);
  const { claimantId } = await db.organisationClaim.findUniqueOrThrow({ where: { id: withdrawn?.claimId ?? '' } });
  const { email } = await db.person.findUniqueOrThrow({ where: { id: claimantId } });
  const actor = found((await actorsOf([email])).get(email), email);
  await withdrawClaim(found(withdrawn, 'a claim'), { actor, now: fixtureNow });
}

async function claim(uscc: string, index: number): Promise<{ claimId: string; version: number }> {
  const paper = () => pdfFile('证明材料.pdf', ['证明材料', '（演示材料，无法律效力）']);
  const { id } = await fileClaim(
    {
      uscc,
      reason,
      certificate: paper(),
      authorisation: paper(),
      personName: '孙书宁',
      personEmail: `claim-${index}@organisation.example`,
    },
    { actor: visitor, now: new Date(fixtureNow.getTime() - 30 * 24 * 3_600_000) },
  );
  return { claimId: id, version: 1 };
}
