import { describe, expect, it } from 'vitest';
import {
  problemsInStep,
  REGISTRATION_STEPS,
  type RegistrationStep,
  stepAsking,
} from '@/lib/organisations/registering/steps';

const CODE = '52330102500000023B';
const typed = {
  uscc: CODE,
  name: '湖滨社工中心',
  type: 'SOCIAL_SERVICE_AGENCY',
  regionId: '018f0000-0000-7000-8000-000000000001',
  legalRepresentative: '陈静',
  establishedOn: '',
  contactName: '王敏',
  contactPhone: '13800001234',
  personEmail: 'wang@example.cn',
};
const problems = (step: RegistrationStep, changed: Record<string, string> = {}, asksWho = true) =>
  problemsInStep(step, { ...typed, ...changed }, { asksWho }).map(({ code, field }) => `${field} ${code}`);

describe('problemsInStep', () => {
  it('lets through what is whole, page by page', () => {
    for (const step of REGISTRATION_STEPS) expect(problems(step)).toEqual([]);
  });

  it('checks the code first: its sign, and that a filed group has none', () => {
    expect(problems('code', { uscc: '' })).toEqual(['uscc kernel.problems.required']);
    expect(problems('code', { uscc: '52330102500000023A' })).toEqual(['uscc organisations.problems.usccCheck']);
    expect(problems('code', { uscc: '52330102500000023A', usccAsPrinted: 'on' })).toEqual([]);
    expect(problems('code', { uncoded: 'FILED' })).toEqual(['uscc organisations.problems.usccNotBorne']);
    expect(problems('code', { uscc: '', uncoded: 'FILED' })).toEqual([]);
  });

  it('says everything that is missing on a page at once, and nothing of another page', () => {
    expect(problems('organisation', { name: '', legalRepresentative: '', contactName: '' }).map(fieldOf)).toEqual([
      'name',
      'legalRepresentative',
    ]);
    expect(problems('contact', { contactName: '', contactPhone: '12', personEmail: '' }).map(fieldOf)).toEqual([
      'contactName',
      'contactPhone',
      'personEmail',
    ]);
  });

  it('asks whoever is signed in for no address, and finds a type that the code does not name', () => {
    expect(problems('contact', { personEmail: '' }, false)).toEqual([]);
    expect(problems('organisation', { type: 'FOUNDATION' })).toEqual(['type organisations.problems.usccType']);
    expect(problems('organisation', { type: 'FILED' })).toEqual(['type organisations.problems.usccNotBorne']);
  });

  it('knows on which page a field is asked', () => {
    expect(['uscc', 'regionId', 'personEmail', 'certificate', 'bankName'].map(stepAsking)).toEqual([
      'code',
      'organisation',
      'contact',
      'papers',
      undefined,
    ]);
  });
});

const fieldOf = (problem: string) => problem.split(' ')[0];
