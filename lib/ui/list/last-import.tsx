// The last import as it was stored, row by row, until it is undone or replaced by another.
import { useMemo, useState } from 'preact/hooks';
import { countRows } from '../../dealers/import-report.ts';
import { readLastImport, readListVersion } from '../../store/read.ts';
import { undoImport } from '../../store/save-import.ts';
import { ActionButton } from '../action-button.tsx';
import { wordsOf } from '../words-of.ts';
import { Notice } from '../notice.tsx';
import { refreshPage, useLive } from '../use-live.ts';
import { ImportRows } from './import-rows.tsx';

export function LastImport() {
  const { value: imported } = useLive(readLastImport, readListVersion);
  const counts = useMemo(() => countRows(imported?.rows ?? []), [imported]);
  const [said, setSaid] = useState('');
  if (!imported) return said === '' ? null : <Notice tone="info">{said}</Notice>;
  const { added, merged, known, rejected } = counts;
  const undo = async () => {
    const words = await undoImport(imported.id).then(
      (count) => `The import was undone: ${count === 1 ? '1 dealer' : `${count} dealers`} left the list.`,
      (error: unknown) => `The import could not be undone. ${wordsOf(error)}`,
    );
    setSaid(words);
    refreshPage();
  };
  return (
    <section class="card" data-view="last-import" data-added={added} data-merged={merged + known} data-rejected={rejected}>
      <ImportRows key={imported.id} title="Last import" report={imported} />
      <ActionButton action="undo-import" tone="quiet" onPress={() => void undo()}>
        Undo this import
      </ActionButton>
    </section>
  );
}
