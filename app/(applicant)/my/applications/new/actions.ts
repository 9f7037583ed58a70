'use server';
import { startApplication } from '@/lib/applications/start-application';
import { formAction } from '@/lib/web/form-action';
import { paths } from '@/lib/web/paths';

export const startApplicationAction = formAction(startApplication, ({ id }) => paths.myApplication(id));
