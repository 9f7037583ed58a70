import { describe, expect, test } from 'vitest';
import { placeOfPoint } from '@/lib/applications/screening/place-of-point';
import { formSections } from '@/lib/forms/definition/definition';
import { microForm, standardForm } from '@/lib/plans/supplied/forms';
import { standardRules } from '@/lib/plans/supplied/rules';

const [standard, micro] = [formSections.parse(standardForm.sections), formSections.parse(microForm.sections)];
const supplied = (key: string) =>
  standardRules.screening.checklist.find((point) => point.key === key) ?? { key, label: '' };
const placed = (point: { key: string; label: string }, form: typeof standard) => {
  const place = placeOfPoint(point, form);
  return place && [place.section, place.field];
};

describe('a point of the supplied checklist stands where the form shows it', () => {
  test.each([
    ['registration', ['attachments', 'certificate'], ['organisation', null]],
    ['filing', ['organisation', null], ['organisation', null]],
    ['purpose', ['plan', 'plan'], ['project', 'plan']],
    ['report', ['attachments', 'annualReport'], ['project', null]],
    ['credit', ['attachments', 'creditQuery'], ['organisation', null]],
    ['place', ['need', null], ['project', null]],
    ['budget', ['budget', null], ['budget', null]],
    ['declaration', ['declaration', 'declaration'], ['declaration', 'declaration']],
  ])('%s', (key, inFull, inShort) => {
    expect(placed(supplied(key), standard)).toEqual(inFull);
    expect(placed(supplied(key), micro)).toEqual(inShort);
  });

  test('but not by a word that every object knows', () => {
    expect(placed({ key: 'constructor', label: '' }, standard)).toBeNull();
  });
});

test.each([
  ['联合申报协议已由双方盖章', ['attachments', 'jointAgreement']],
  ['材料齐全', null],
  ['其他证明齐全', null],
])('a point that a round wrote itself is about the file it names: %s', (label, place) => {
  expect(placed({ key: 'own', label }, standard)).toEqual(place);
});
