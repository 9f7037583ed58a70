import { describe, expect, it } from 'vitest';
import { fieldId } from '@/components/forms/field-id';
import { typedValue, typedValues } from '@/components/forms/typed-value';
import { type FormState, idleFormState } from '@/lib/web/form-state';

const sentBack: FormState = {
  status: 'problems',
  problems: [],
  values: { title: '', streets: 'a', kinds: ['x', 'y'] },
};

describe('what was typed', () => {
  it('is what the page offers until the form comes back', () => {
    expect(typedValue(idleFormState, 'title', '银龄')).toBe('银龄');
    expect(typedValues(idleFormState, 'streets', ['b'])).toEqual(['b']);
  });

  it('wins over the offer, even when it was emptied', () => {
    expect(typedValue(sentBack, 'title', '银龄')).toBe('');
    expect(typedValue(sentBack, 'other', '留下')).toBe('留下');
  });

  it('reads one box, several and none', () => {
    expect(typedValues(sentBack, 'streets', [])).toEqual(['a']);
    expect(typedValues(sentBack, 'kinds', [])).toEqual(['x', 'y']);
    expect(typedValues(sentBack, 'promise', ['yes'])).toEqual([]);
  });

  it('does not mistake inherited names for fields', () => {
    expect(typedValue(sentBack, 'constructor', undefined)).toBeUndefined();
  });

  it('is forgotten once done', () => {
    expect(typedValue({ ...sentBack, status: 'done' }, 'title', '银龄')).toBe('银龄');
  });
});

describe('fieldId', () => {
  it('turns nested names into one word', () => {
    expect(fieldId('form', 'lines.0.note')).toBe('form-lines-0-note');
  });
});
