// Decides whether an install is the one the lockfile asks for. Packages for other platforms (optional in the lockfile) may be missing.

export function packagesMatch(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted.packages).every(([path, entry]) => path === '' || agrees(entry, installed.packages[path]));
}

function agrees(wanted, installed) {
  return installed ? installed.version === wanted.version : wanted.optional === true;
}
