import 'server-only';
import { importedYears } from '@/lib/calendar/load';
import { receiveFile, storeFile } from '@/lib/files/store-file';
import { refuseWrongFiles, wrongFiles } from '@/lib/files/wrong-files';
import { came } from '@/lib/kernel/about';
import { isMemberOf, isPerson } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { problemIf, Refusal, refuseIf } from '@/lib/kernel/refusal';
import { paths } from '@/lib/paths/paths';
import { admitFiles, countAct } from '@/lib/people/throttle';
import { PAPER_KINDS } from '../codes/certificate';
import { codeInTurn } from '../codes/same-code';
import { claimFiledLetter } from '../letters';
import { personBehind, problemsInName } from '../person-behind';
import { tellMembers } from '../tell-members';
import { workdaysAfter } from '../workdays';
import { holderOfCode } from './load';
import { answerDays } from './rules';
import { fileClaimInput } from './schema';

const HOURLY = { times: 5, windowMs: 3_600_000 };

async function nothingYet() {
  return {};
}

/**
 * Somebody whose organisation is registered already, by a stranger or by a handler who has left, claims it (认领) with its
 * certificate and a signed authorisation. Those who are in it are told and have a term; then the office settles.
 * @throws Refusal 'refused' with every problem; 'too-many' above five an hour
 */
export const fileClaim = command({
  name: 'organisationClaim.file',
  input: fileClaimInput,
  alsoWrong: wrongFiles({ certificate: PAPER_KINDS, authorisation: PAPER_KINDS }),
  beforehand: (tx, _input, { now, ip }) => admitFiles(tx, { act: 'claim', ip, now }, HOURLY),
  subject: nothingYet,
  allow: () => true,
  async prepare({ input: { certificate, authorisation } }) {
    const papers = Object.entries({ certificate, authorisation });
    const missing = [
      ...problemIf(certificate === null, { code: 'organisations.problems.evidenceMissing', field: 'certificate' }),
      ...problemIf(authorisation === null, {
        code: 'organisations.problems.authorisationMissing',
        field: 'authorisation',
      }),
    ];
    await refuseWrongFiles(
      papers.flatMap(([field, file]) => (file === null ? [] : [{ file, allow: PAPER_KINDS, field }])),
      missing,
    );
    refuseIf(missing);
    if (certificate === null || authorisation === null) throw new Refusal('invalid');
    return {
      certificate: await receiveFile(certificate, { allow: PAPER_KINDS, field: 'certificate' }),
      authorisation: await receiveFile(authorisation, { allow: PAPER_KINDS, field: 'authorisation' }),
    };
  },
  async run({ input: { uscc, reason, personName, personEmail, leadsTo }, prepared: papers, actor, tx, now, ip }) {
    await countAct(tx, { act: 'claim', ip, now }, HOURLY);
    if (!isPerson(actor) && personEmail !== undefined)
      await countAct(tx, { act: 'register-to', ip: personEmail, now }, HOURLY);
    await codeInTurn(tx, uscc);
    const organisation = await holderOfCode(tx, uscc);
    const named = { personName, personEmail, leadsTo: leadsTo || paths.claimOrganisation() };
    refuseIf([
      ...problemIf(organisation === null, { code: 'organisations.problems.claimNobody', field: 'uscc' }),
      ...problemIf(organisation !== null && isMemberOf(actor, organisation.id), {
        code: 'organisations.problems.claimOwn',
        field: 'uscc',
      }),
      ...problemsInName(actor, named),
    ]);
    if (organisation === null) throw new Refusal('not-found');
    const news = '有人以此邮箱在公创平台申请认领一家社会组织，正在等待民政部门办理。';
    const claimant = await personBehind(tx, { actor, named, news }, now);
    const own = { organisationId: organisation.id, claimantId: claimant.id, status: 'OPEN' as const };
    const open = await tx.organisationClaim.count({ where: own });
    refuseIf(open > 0 ? [{ code: 'organisations.problems.claimedAlready', field: 'uscc' }] : []);
    const until = workdaysAfter(now, answerDays(), await importedYears(tx));
    const claim = await tx.organisationClaim.create({
      data: {
        ...own,
        cityId: organisation.cityId,
        consents: claimant.consents,
        reason,
        certificateFileId: (await storeFile(tx, papers.certificate, { actor, now })).id,
        authorisationFileId: (await storeFile(tx, papers.authorisation, { actor, now })).id,
        filedAt: now,
        answerUntil: until,
      },
      select: { id: true, status: true, cityId: true },
    });
    const letter = (name: string) => claimFiledLetter(name, { organisation: organisation.name, until });
    await tellMembers(tx, { organisationId: organisation.id, letter }, now);
    return claim;
  },
  about: ({ result }) => came(result),
});
