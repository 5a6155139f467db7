// How far a dealer is, as the crow flies between the middles of two ZIP areas. Never more exact in words than in fact: always
// "about", whole miles, and "approximate" where only the area of one of the ZIPs is known.
import { grouped } from './group-digits.ts';
import type { GeoPoint, ZipPlace } from './zip-centroids.ts';

const EARTH_RADIUS_MILES = 3958.8;

export interface Distance {
  readonly miles: number;
  readonly approximate: boolean;
}

export function distanceBetween(from: ZipPlace, to: ZipPlace): Distance {
  return { miles: milesBetween(from, to), approximate: from.approximate || to.approximate };
}

/** Great-circle distance (haversine). */
export function milesBetween(from: GeoPoint, to: GeoPoint): number {
  const north = halfSine(to.latitude - from.latitude);
  const east = halfSine(to.longitude - from.longitude);
  const chord = north + Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east;
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** E.g. "about 12 mi", "about 640 mi (approximate)", "under 1 mi". */
export function distanceWords({ miles, approximate }: Distance): string {
  const words = miles < 1 ? 'under 1 mi' : `about ${grouped(Math.round(miles))} mi`;
  return approximate ? `${words} (approximate)` : words;
}

function halfSine(degrees: number): number {
  return Math.sin(radians(degrees) / 2) ** 2;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
