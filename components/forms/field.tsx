'use client';

import type { ReactNode } from 'react';
import {
  type ControlProps,
  type FieldProps,
  field,
  fieldError,
  fieldGroup,
  type GroupProps,
  partsOf,
  requiredMark,
} from './field-view';
import { useRoom } from './use-room';

/** Label above, hint under it, then the error, then the control. */
export function Field(props: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  return field(useRoom(), props);
}

/** Several boxes under one question. */
export function FieldGroup(props: GroupProps & { children: ReactNode }) {
  return fieldGroup(useRoom(), props);
}

/** The errors of one field, for controls laid out by hand (grids, single boxes). */
export function FieldError(props: { id?: string; name: string }) {
  return fieldError(useRoom(), props);
}

export function useField(props: Pick<FieldProps, 'name' | 'hint' | 'required'>) {
  return partsOf(useRoom(), props);
}

/** 必填 or 选填, beside a label. */
export function RequiredMark(props: { required: boolean }) {
  return requiredMark(useRoom(), props);
}
