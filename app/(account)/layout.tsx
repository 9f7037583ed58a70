export { DeskLayout as default } from '@/app/desk-layout';
