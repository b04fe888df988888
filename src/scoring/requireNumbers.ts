import { faulty } from './mcda/fault';

/** Throws where a number is NaN or infinite; `field` names the list, the message the place in it, counted from 0. */
export function requireFinite(field: string, values: Iterable<number>): void {
  let place = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) throw faulty(`${field}[${place}]`, 'a finite number', String(value));
    place++;
  }
}

/** Throws unless the weights are finite, none is negative and at least one is above zero. */
export function requireWeights(field: string, weights: Float64Array, count: number): void {
  if (weights.length !== count) throw faulty(field, `${count} weights`, String(weights.length));
  requireFinite(field, weights);
  const negative = weights.findIndex((weight) => weight < 0);
  if (negative >= 0) throw faulty(`${field}[${negative}]`, 'a weight of 0 or more', String(weights[negative]));
  if (!weights.some((weight) => weight > 0)) {
    throw faulty(field, 'at least one weight above 0', 'all weights zero');
  }
}
