import { startApplication } from '@/lib/applications/filling/start-application';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const startApplicationAction = formAction(startApplication, ({ id }) => paths.myApplication(id));
