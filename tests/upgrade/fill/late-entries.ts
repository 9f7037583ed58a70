import { expireLateEntry } from '@/lib/applications/late/expire-late-entry';
import { grantLateEntry } from '@/lib/applications/late/grant-late-entry';
import { proposeLateEntry } from '@/lib/applications/late/propose-late-entry';
import { refuseLateEntry } from '@/lib/applications/late/refuse-late-entry';
import { revokeLateEntry } from '@/lib/applications/late/revoke-late-entry';
import { db } from '@/lib/db/client';
import { systemActor, visitor } from '@/lib/kernel/actor';
import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { verifyOrganisation } from '@/lib/organisations/verify-organisation';
import { pdfFile } from '@/prisma/seed/files';
import { syntheticUscc } from '@/prisma/seed/uscc';
import { fixtureNow, type Setting } from './setting';

/** Late entries in every state but the one that the demonstration brings: it was used. */
export async function fillLateEntries({ by: { street, district } }: Setting): Promise<void> {
  const { roundId, until, round } = await db.lateEntry.findFirstOrThrow({
    where: { status: 'USED' },
    include: { round: { select: { regionId: true } } },
  });
  const newcomer = async (number: number) => {
    const name = `望江街道晚到社会工作服务中心（${number}）`;
    const { id } = await registerOrganisation(
      {
        name,
        type: 'SOCIAL_SERVICE_AGENCY',
        regionId: round.regionId,
        uscc: syntheticUscc('52', '330102', 77_100 + number),
        bankAccountName: name,
        bankName: '某银行望江支行',
        bankAccountNumber: `620000000000034${number}`,
        legalRepresentative: '何晓',
        contactName: '何晓',
        contactPhone: `1390000034${number}`,
        personName: '何晓',
        personEmail: `late-${number}@organisation.example`,
        certificate: pdfFile('登记证书.pdf', ['登记证书', '（演示材料，无法律效力）']),
      },
      { actor: visitor, now: fixtureNow },
    );
    await verifyOrganisation({ organisationId: id, version: 1 }, district);
    return name;
  };
  const later = new Date(until.getTime() + 86_400_000);
  const proposed = async (organisation: string, cause: Parameters<typeof proposeLateEntry>[0]['cause']) => {
    const asked = { roundId, organisation, cause, reason: '材料在途。', until: later };
    const { id: lateEntryId, version } = await proposeLateEntry(asked, street);
    return { lateEntryId, version };
  };
  const [often, once] = [await newcomer(1), await newcomer(2)];
  const note = '情况不属实。';
  await refuseLateEntry({ ...(await proposed(often, 'OTHER')), note }, district);
  await revokeLateEntry({ ...(await proposed(often, 'FORCE_MAJEURE')), note }, street);
  const { lateEntryId } = await proposed(often, 'AUTHORITY');
  await expireLateEntry({ lateEntryId }, { actor: systemActor, now: fixtureNow });
  await grantLateEntry(await proposed(often, 'OTHER'), district);
  await proposed(once, 'OTHER');
}
