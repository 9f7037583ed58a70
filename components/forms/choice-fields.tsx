'use client';

import {
  type CheckboxesFieldProps,
  type CheckboxFieldProps,
  checkboxesField,
  checkboxField,
  type RadioFieldProps,
  radioField,
} from './choice-view';
import { useRoom } from './use-room';

export function RadioField(props: RadioFieldProps) {
  return radioField(useRoom(), props);
}

/** Several of one name: the action receives them as a list. */
export function CheckboxesField(props: CheckboxesFieldProps) {
  return checkboxesField(useRoom(), props);
}

/** One box that says yes, such as a promise to be made before submitting. */
export function CheckboxField(props: CheckboxFieldProps) {
  return checkboxField(useRoom(), props);
}
