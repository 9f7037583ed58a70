'use client';

import { useTranslations } from '@/components/ui/use-translations';
import type { FormRoom } from './field-view';
import { useForm } from './form-context';

/** What the fields of a page know of the form around them. */
export const useRoom = (): FormRoom => ({ ...useForm(), t: useTranslations('ui.form') });
