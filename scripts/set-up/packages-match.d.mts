interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly optional?: boolean }>>;
}

export function packagesMatch(wanted: Lock | null, installed: Lock | null): boolean;
