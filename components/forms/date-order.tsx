import type { FormRoom } from './field-view';

/**
 * Under a date that the browser asks for in an order of its own (mm/dd/yyyy): which one that is. Browsers that begin with
 * the year, as is done here, need no word; components/enhance/tell-dates.ts says which one this is.
 */
export const dateOrder = ({ t }: Pick<FormRoom, 't'>) => (
  <>
    {(['mdy', 'dmy'] as const).map((order) => (
      <span key={order} className="date-order" data-order={order}>
        {t(`dateOrder.${order}`)}
      </span>
    ))}
  </>
);
