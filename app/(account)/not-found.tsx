export { DeskNotFound as default } from '@/app/views/desk-not-found';
