'use client';

import {
  dateTimeField,
  type FigureFieldProps,
  type FileFieldProps,
  figureField,
  fileField,
  type InputFieldProps,
  moneyField,
  type SelectFieldProps,
  selectField,
  type TextareaFieldProps,
  type TextFieldProps,
  textareaField,
  textField,
} from './fields-view';
import { useRoom } from './use-room';

/** One line. A password never comes back with the page. */
export function TextField(props: TextFieldProps) {
  return textField(useRoom(), props);
}

export function TextareaField(props: TextareaFieldProps) {
  return textareaField(useRoom(), props);
}

/** `children` are the options. */
export function SelectField(props: SelectFieldProps) {
  return selectField(useRoom(), props);
}

/** Wall-clock time in Shanghai, `2026-11-22T17:00`. */
export function DateTimeField(props: InputFieldProps) {
  return dateTimeField(useRoom(), props);
}

/** Yuan as typed; the server reads fen out of it. */
export function MoneyField(props: InputFieldProps) {
  return moneyField(useRoom(), props);
}

/** A figure with the unit behind it. */
export function FigureField(props: FigureFieldProps) {
  return figureField(useRoom(), props);
}

/** A chosen file stays chosen after a problem, as long as JavaScript runs; no browser lets a page put it back otherwise. */
export function FileField(props: FileFieldProps) {
  return fileField(useRoom(), props);
}
