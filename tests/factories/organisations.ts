import { randomInt } from 'node:crypto';
import { db } from '@/lib/db/client';
import type { MemberRole, OrganisationStatus, OrganisationType } from '@/lib/db/generated/enums';
import { type Actor, SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { checkLetter } from '@/lib/kernel/check-letter';
import { newId } from '@/lib/kernel/new-id';
import { placeIn } from '@/lib/vault/places';
import { seal } from '@/lib/vault/seal';
import { createPerson, testNow } from './people';

/** Each file begins somewhere else: two that began at one moment had the same codes. */
let serial = randomInt(900_000_000);

/** A synthetic code that passes every check; another one at each call. */
export function someUscc(prefix: '51' | '52' | '53' | '59' | '12' | '13' | '91' = '52', regionCode = '330102'): string {
  serial += 1;
  const body = `${prefix}${regionCode}${String(serial).padStart(9, '0')}`;
  return `${body}${checkLetter(body)}`;
}

type OrganisationFacts = {
  name?: string;
  type?: OrganisationType;
  status?: OrganisationStatus;
  uscc?: string | null;
  heldUscc?: string | null;
  certificateFileId?: string | null;
  contactEmail?: string;
  verifyDueAt?: Date;
};

/** A verified social service agency at the region, with everything an application needs; override what matters. */
export async function createOrganisation(region: { id: string; cityId: string | null }, facts: OrganisationFacts = {}) {
  const id = newId();
  const uscc = facts.uscc === undefined ? someUscc() : facts.uscc;
  const certificate = facts.certificateFileId === undefined ? await someCertificate() : null;
  return db.organisation.create({
    data: {
      id,
      cityId: region.cityId ?? region.id,
      regionId: region.id,
      type: 'SOCIAL_SERVICE_AGENCY',
      status: 'VERIFIED',
      name: '测试社会工作服务中心',
      uscc,
      heldUscc: (facts.status ?? 'VERIFIED') === 'VERIFIED' ? uscc : null,
      certificateFileId: certificate?.id ?? null,
      establishedOn: '2018-05-01',
      legalRepresentative: '陈静',
      contactName: '王敏',
      contactPhone: await seal(db, placeIn('Organisation.contactPhone', id), '13800001234'),
      contactEmail: 'contact@example.cn',
      bankAccountName: '测试社会工作服务中心',
      bankName: '某银行某支行',
      bankAccountNumber: await seal(db, placeIn('Organisation.bankAccountNumber', id), '6222020000000001234'),
      verifiedAt: testNow,
      createdAt: testNow,
      updatedAt: testNow,
      ...facts,
    },
    include: { region: { select: { id: true, name: true, path: true, code: true, cityId: true } } },
  });
}

/** The row of a certificate; its bytes are nowhere. */
export const someCertificate = () =>
  db.storedFile.create({
    data: {
      sha256: '0'.repeat(64),
      size: 60,
      mime: 'application/pdf',
      name: '登记证书.pdf',
      scan: 'clean',
      uploadedAt: testNow,
    },
  });

/** Puts last year's inspection on record, which the standard rounds ask for. */
export async function passedInspection(organisationId: string): Promise<void> {
  const from = `${testNow.getUTCFullYear() - 1}-01-01`;
  await db.organisationStanding.create({
    data: {
      organisationId,
      kind: 'ANNUAL_INSPECTION',
      from,
      conclusion: 'PASSED',
      recordedById: SYSTEM_PERSON_ID,
      recordedAt: testNow,
    },
  });
}

/** A person who belongs to the organisation, as the door sees them. */
export async function memberActor(
  organisation: { id: string; name: string },
  roles: MemberRole[] = ['OWNER'],
  name = '成员甲',
): Promise<Actor & { personId: string }> {
  const person = await createPerson(name);
  await db.organisationMember.create({
    data: { organisationId: organisation.id, personId: person.id, roles, joinedAt: testNow },
  });
  const membership = { organisationId: organisation.id, organisationName: organisation.name, roles };
  return {
    kind: 'person',
    personId: person.id,
    name,
    sessionId: null,
    grants: [],
    memberships: [membership],
    expertIds: [],
  };
}
