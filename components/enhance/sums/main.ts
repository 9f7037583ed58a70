import { onCommitted } from '../on-committed';

/**
 * The question of `button[data-sum]` names what the amounts typed in its form come to, in yuan; a row with a box counts once
 * it is ticked. `data-sum` is the amount it names now.
 */
function follow(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-sum][data-confirm]')) {
    const { sum: said = '', confirm: question = '' } = button.dataset;
    const sum = sumIn(button.form);
    button.dataset.confirm = question.replaceAll(said, sum);
    button.dataset.sum = sum;
  }
}

const TAKEN = 'li:not(:has([type=checkbox]:not(:checked))) [name$=".amount"]';

function sumIn(form: HTMLFormElement | null): string {
  const amounts = [...(form?.querySelectorAll<HTMLInputElement>(TAKEN) ?? [])];
  const fen = amounts.reduce((sum, { value }) => sum + Math.round(Number(value.replaceAll(',', '')) * 100), 0);
  return Number.isNaN(fen) ? '—' : (fen / 100).toLocaleString('en', { minimumFractionDigits: 2 });
}

follow();
onCommitted(follow);
document.addEventListener('change', follow);
