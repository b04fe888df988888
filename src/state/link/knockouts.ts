import type { Knockout } from '../../model/scenario';
import { type Codec, type Reading, readNumber, writeNumber } from './codec';
import type { LinkKnown } from './known';

/** Bounds by criterion, `C2:max12,P1:min0.65` or `K1:min3max9`. One that can not be read is left out. */
export const knockouts: Codec<readonly Knockout[]> = {
  write: (value) => value.map(written).join(','),
  read: (text, _fallback, reading) => (text === '' ? [] : text.split(',').flatMap((item) => knockout(item, reading))),
};

function written({ criterionId, min, max }: Knockout): string {
  return `${criterionId}:${bound('min', min)}${bound('max', max)}`;
}

function bound(name: 'min' | 'max', value: number | undefined): string {
  return value === undefined ? '' : `${name}${writeNumber(value)}`;
}

function knockout(item: string, { known, report }: Reading): readonly Knockout[] {
  const [id, range = '', ...more] = item.split(':');
  const criterionId = criterionOf(id, known);
  if (criterionId === undefined) {
    report(item, { type: 'criteria' }, 'dropped');
    return [];
  }
  const bounds = more.length === 0 ? boundsOf(range) : undefined;
  if (bounds === undefined) report(item, { type: 'bounds' }, 'dropped');
  return bounds === undefined ? [] : [{ criterionId, ...bounds }];
}

function criterionOf(id: string | undefined, known: LinkKnown): LinkKnown['criteria'][number] | undefined {
  return known.criteria.find((candidate) => candidate === id);
}

const BOUNDS = /^(?:min(?<low>[^m]+))?(?:max(?<high>[^m]+))?$/;

/** At least one bound, the lower not above the upper. */
function boundsOf(range: string): Omit<Knockout, 'criterionId'> | undefined {
  const { low, high } = BOUNDS.exec(range)?.groups ?? {};
  const min = low === undefined ? undefined : readNumber(low);
  const max = high === undefined ? undefined : readNumber(high);
  const unread = (low !== undefined && min === undefined) || (high !== undefined && max === undefined);
  if (unread || (min === undefined && max === undefined)) return undefined;
  if (min !== undefined && max !== undefined && min > max) return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
