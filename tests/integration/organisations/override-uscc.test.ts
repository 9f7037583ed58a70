import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/client';
import { overrideUscc } from '@/lib/organisations/override-uscc';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity } from '@/tests/factories/people';

let home: Awaited<ReturnType<typeof createCity>>;
beforeAll(async () => {
  vi.stubEnv('FILES_DIR', mkdtempSync(path.join(tmpdir(), 'files-')));
  home = await createCity('甲市');
});

const certificate = () =>
  new File(['%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'], '登记证书.pdf', { type: 'application/pdf' });
let serial = 0;
/** Synthetic codes whose check sign is wrong on purpose. */
const doubtful = async () => {
  serial += 1;
  const uscc = `5133010250000${String(serial).padStart(4, '0')}0`;
  const organisation = await createOrganisation(home.street, { status: 'PENDING', type: 'SOCIAL_GROUP', uscc });
  return {
    organisation,
    input: { organisationId: organisation.id, version: 1, reason: '证书原件如此', file: certificate() },
  };
};

describe('overrideUscc', () => {
  it('accepts on evidence and keeps who, why and the file', async () => {
    const { organisation, input } = await doubtful();
    const officer = await actorWith('OFFICER', home.district);
    await overrideUscc(input, at(officer));
    const row = await db.organisation.findUniqueOrThrow({
      where: { id: organisation.id },
      include: { usccOverrideFile: true },
    });
    expect(row).toMatchObject({
      usccOverrideReason: '证书原件如此',
      usccOverrideById: officer.personId,
      usccOverrideFile: { name: '登记证书.pdf' },
      status: 'PENDING',
      version: 2,
    });
  });

  it('refuses without evidence, and for a code that needs none', async () => {
    const officer = await actorWith('OFFICER', home.district);
    const { input } = await doubtful();
    await expect(overrideUscc({ ...input, file: new File([], '') }, at(officer))).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.evidenceMissing', field: 'file' }],
    });
    const sound = await createOrganisation(home.street, { status: 'PENDING' });
    await expect(overrideUscc({ ...input, organisationId: sound.id }, at(officer))).rejects.toMatchObject({
      problems: [{ code: 'organisations.problems.overrideNeedless' }],
    });
  });
});
