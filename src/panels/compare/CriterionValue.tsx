import type { Criterion } from '../../model/criterion';
import type { Contender } from '../../views/contender';
import { isComputed } from '../../views/figures';
import { ValueButton } from '../explore/ValueButton';
import type { Cell } from './compared';

interface CriterionValueProps {
  readonly criterion: Criterion;
  readonly contender: Contender;
  readonly cell: Cell | undefined;
  readonly year?: boolean;
}

/** The figure behind a value, which opens its evidence: of the site where it is worked out there, else of the region. */
export function CriterionValue({ criterion, contender, cell, year = false }: CriterionValueProps) {
  const raw = cell?.raw;
  const isOwn = raw !== undefined && isComputed(raw);
  const place = isOwn ? contender.seenFrom : contender.region;
  return <ValueButton criterion={criterion} region={place} raw={raw && rawValue(contender, criterion)} year={year} />;
}

function rawValue({ known }: Contender, { id }: Criterion): number | undefined {
  return known?.raw[id];
}
