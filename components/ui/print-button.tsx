import { Button } from './button';

/** Prints the page, by components/enhance. */
export function PrintButton({ label }: { label: string }) {
  return <Button data-print="">{label}</Button>;
}
