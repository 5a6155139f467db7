export async function catchMutants(_only: string | undefined): Promise<boolean> {
  return false;
}
