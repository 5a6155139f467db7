// Empties every store between tests; the connection stays, as in a page.
import { openDatabase } from '../../lib/store/database.ts';

export async function emptyDatabase(): Promise<void> {
  const database = await openDatabase();
  const names = [...database.objectStoreNames];
  const writing = database.transaction(names, 'readwrite');
  await Promise.all([...names.map((name) => writing.objectStore(name).clear()), writing.done]);
}
