import { MERITS, MOST_BUDGET_MUSD, MOST_MERIT, type PortWorks } from '../../model/merit';
import { Fields, numberIn, type Reader, recordOf } from './fields';

/** The budget for port projects and the weights that put them in order. */
export const readPortWorks: Reader<PortWorks> = (value, place, fallback) => {
  const fields = new Fields(value, place);
  const merits = recordOf(MERITS, MERITS.join(', '), numberIn(0, MOST_MERIT));
  const works = {
    budgetMusd: fields.read('budgetMusd', numberIn(0, MOST_BUDGET_MUSD), fallback.budgetMusd),
    merits: fields.read('merits', merits, fallback.merits),
  };
  fields.finish();
  return works;
};
