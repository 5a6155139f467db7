// Where ZIPs lie. The table comes with the extension, in a file of its own that is read only once somebody wants a distance.
import { useEffect, useState } from 'preact/hooks';
import type { ZipPlaces } from '../../dealers/zip-centroids.ts';
import { unpackCentroids } from '../../dealers/zip-centroids.ts';

let loading: Promise<ZipPlaces> | null = null;

/** null while it isn't wanted, or not there yet. */
export function useZipPlaces(wanted: boolean): ZipPlaces | null {
  const [places, setPlaces] = useState<ZipPlaces | null>(null);
  useEffect(() => {
    if (!wanted) return;
    loading ??= import('virtual:zip-centroids').then(({ default: packed }) => unpackCentroids(packed));
    loading.then(
      (loaded) => setPlaces(() => loaded),
      () => (loading = null),
    );
  }, [wanted]);
  return places;
}
