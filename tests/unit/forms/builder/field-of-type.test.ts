import { describe, expect, test } from 'vitest';
import { fieldOfType } from '@/lib/forms/builder/field-of-type';
import { fieldPresets, presetKeys } from '@/lib/forms/builder/field-presets';
import { type FormField, formSections } from '@/lib/forms/definition/definition';

const visibleWhen = { kind: 'boolean', value: true } as const;
const text: FormField = {
  key: 'partner',
  type: 'text',
  label: '联合单位',
  hint: '全称',
  required: true,
  visibleWhen,
  maxLength: 30,
};
const choice: FormField = {
  key: 'kind',
  type: 'singleChoice',
  label: '方式',
  hint: '',
  required: false,
  visibleWhen: null,
  options: [{ value: 'A', label: '走访' }],
};

describe('a field as another type', () => {
  test.each(presetKeys.filter((preset) => fieldPresets[preset].type !== 'text'))(
    '%s keeps what every field has and begins with its own settings',
    (preset) => {
      const field = fieldOfType(text, preset);
      expect(field).toEqual({
        ...fieldPresets[preset],
        key: 'partner',
        label: '联合单位',
        hint: '全称',
        required: true,
        visibleWhen,
      });
      expect(formSections.safeParse([{ key: 's', title: '甲', fields: [field] }]).success).toBe(true);
    },
  );

  test('one or several are chosen from the same options', () => {
    expect(fieldOfType(choice, 'multiChoice')).toEqual({ ...choice, type: 'multiChoice' });
    expect(fieldOfType(choice, 'text')).not.toHaveProperty('options');
  });

  test('its own type changes nothing', () => expect(fieldOfType(text, 'text')).toBe(text));
});
