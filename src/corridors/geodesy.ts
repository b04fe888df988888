import { distance } from '@turf/turf';
import type { LngLat } from '../model/geo';

/** Mean radius of the WGS84 ellipsoid, (2a + b) / 3. */
export const MEAN_RADIUS_KM = 6371.0088;

export interface Ellipsoid {
  readonly equatorKm: number;
  readonly flattening: number;
}
export const WGS84: Ellipsoid = { equatorKm: 6378.137, flattening: 1 / 298.257223563 };

/** Great-circle kilometres on a sphere, the WGS84 mean sphere unless another radius is named. */
export function distanceKm(from: LngLat, to: LngLat, radiusKm = MEAN_RADIUS_KM): number {
  return distance([from[0], from[1]], [to[0], to[1]], { units: 'radians' }) * radiusKm;
}

/**
 * Kilometres along the shortest line on an ellipsoid, to well under a millimetre.
 * Source of the formulae: C. F. F. Karney, Algorithms for geodesics, Journal of Geodesy 87 (2013), equations 5-23 and 45.
 * The azimuth at the start is found by halving instead of Newton's method, so that it always ends, for opposite points too.
 */
export function geodesicKm(from: LngLat, to: LngLat, ellipsoid: Ellipsoid = WGS84): number {
  const { start, end, longitude } = canonical(from, to, ellipsoid);
  if (start.sin === 0 && longitude <= (1 - ellipsoid.flattening) * Math.PI) return ellipsoid.equatorKm * longitude;
  // Counted from due east, because near the equator the answer turns on differences far below the rounding of pi / 2.
  let [low, high] = [-Math.PI / 2, Math.PI / 2];
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (low + high) / 2;
    if (longitudeSwept(arc(start, end, middle), ellipsoid) < longitude) low = middle;
    else high = middle;
  }
  return lengthKm(arc(start, end, high), ellipsoid);
}

/** Halvings that bring half a turn below 1e-29, far past what doubles can show. */
const ROUNDS = 100;

/** Sine and cosine of a reduced latitude. */
interface Latitude {
  readonly sin: number;
  readonly cos: number;
}

/** An arc of the auxiliary sphere: its angles from the node, its longitude there, and the geodesic's azimuth at the equator. */
interface Arc {
  readonly sigma1: number;
  readonly sigma2: number;
  readonly omega: number;
  readonly sinAlpha0: number;
}

const TINY = 1e-150;
/** Latitudes below this are the equator: a ten-millionth of a metre. */
const EQUATOR_DEGREES = 1e-12;
const rad = (degrees: number) => (degrees * Math.PI) / 180;

function reduced(latitude: number, flattening: number): Latitude {
  const sin = Math.abs(latitude) < EQUATOR_DEGREES ? 0 : (1 - flattening) * Math.sin(rad(latitude));
  const cos = Math.max(TINY, Math.cos(rad(latitude)));
  const norm = Math.hypot(sin, cos);
  return { sin: sin / norm, cos: cos / norm };
}

/** Turns the pair so that it starts in the south, farther from the equator than it ends, and goes east. */
function canonical(from: LngLat, to: LngLat, { flattening }: Ellipsoid) {
  const [near, far] = [from[1], to[1]].sort((a, b) => Math.abs(a) - Math.abs(b));
  const sign = far !== undefined && far > 0 ? -1 : 1;
  const turned = Math.abs((to[0] - from[0]) % 360);
  return {
    start: reduced(sign * (far ?? 0), flattening),
    end: reduced(sign * (near ?? 0), flattening),
    longitude: rad(turned > 180 ? 360 - turned : turned),
  };
}

function arc(start: Latitude, end: Latitude, southOfEast: number): Arc {
  const cosAlpha1 = -Math.sin(southOfEast);
  const sinAlpha0 = Math.cos(southOfEast) * start.cos;
  const rise = (end.cos - start.cos) * (end.cos + start.cos);
  const cosAlpha2 = Math.sqrt((cosAlpha1 * start.cos) ** 2 + Math.max(0, rise)) / end.cos;
  // A start on the equator counts as just south of it, or the far half of the arc would be lost.
  const startSin = start.sin === 0 ? -TINY : start.sin;
  const omega1 = Math.atan2(sinAlpha0 * startSin, cosAlpha1 * start.cos);
  const omega2 = Math.atan2(sinAlpha0 * end.sin, cosAlpha2 * end.cos);
  return {
    sigma1: Math.atan2(startSin, cosAlpha1 * start.cos),
    sigma2: Math.atan2(end.sin, cosAlpha2 * end.cos),
    omega: omega2 - omega1,
    sinAlpha0,
  };
}

function longitudeSwept({ sigma1, sigma2, omega, sinAlpha0 }: Arc, { flattening }: Ellipsoid): number {
  const k2 = bulge(sinAlpha0, flattening);
  const lag = integral(sigma1, sigma2, (sigma) => {
    return (2 - flattening) / (1 + (1 - flattening) * Math.sqrt(1 + k2 * Math.sin(sigma) ** 2));
  });
  return omega - flattening * sinAlpha0 * lag;
}

function lengthKm({ sigma1, sigma2, sinAlpha0 }: Arc, { equatorKm, flattening }: Ellipsoid): number {
  const k2 = bulge(sinAlpha0, flattening);
  return equatorKm * (1 - flattening) * integral(sigma1, sigma2, (sigma) => Math.sqrt(1 + k2 * Math.sin(sigma) ** 2));
}

/** Karney's k squared: second eccentricity squared times cos squared of the azimuth at the equator. */
function bulge(sinAlpha0: number, flattening: number): number {
  return ((flattening * (2 - flattening)) / (1 - flattening) ** 2) * (1 - sinAlpha0 ** 2);
}

const GAUSS = gaussLegendre(20);

/** Gauss-Legendre quadrature; with 20 points exact to rounding for integrands this smooth. */
function integral(from: number, to: number, integrand: (x: number) => number): number {
  const half = (to - from) / 2;
  const middle = (to + from) / 2;
  return half * GAUSS.reduce((sum, { node, weight }) => sum + weight * integrand(middle + half * node), 0);
}

function gaussLegendre(count: number): readonly { readonly node: number; readonly weight: number }[] {
  return Array.from({ length: count }, (_, index) => {
    let node = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let round = 0; round < 12; round++) {
      let [before, value] = [0, 1];
      for (let degree = 1; degree <= count; degree++) {
        [before, value] = [value, ((2 * degree - 1) * node * value - (degree - 1) * before) / degree];
      }
      slope = (count * (node * value - before)) / (node * node - 1);
      node -= value / slope;
    }
    return { node, weight: 2 / ((1 - node * node) * slope * slope) };
  });
}
