import { markLettersRead } from '@/lib/people/messages/mark-letters-read';
import { formAction } from '@/lib/web/form-action';

export const markLettersReadAction = formAction(markLettersRead, () => 'people.messages.marked');
