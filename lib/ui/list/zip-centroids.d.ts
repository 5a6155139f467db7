/** Made at build time by scripts/build/zip-centroids-plugin.ts. */
declare module 'virtual:zip-centroids' {
  const packed: string;
  export default packed;
}
