// Loads an inquiry from a JSON file in place of what is typed. A file that doesn't fit changes nothing; one that does can be
// taken back.
import { useState } from 'preact/hooks';
import type { Inquiry, Problem } from '../../inquiry/inquiry.ts';
import { parseInquiry } from '../../inquiry/parse-inquiry.ts';
import { ActionButton } from '../action-button.tsx';
import { Notice } from '../notice.tsx';
import { readTextFile } from '../read-text-file.ts';
import type { Draft } from './draft.ts';

type Loaded = { readonly before: Inquiry } | { readonly problems: readonly Problem[] } | null;

export function LoadInquiry({ draft, onLoaded }: { readonly draft: Draft; readonly onLoaded: () => void }) {
  const [loaded, setLoaded] = useState<Loaded>(null);
  async function load(file: File): Promise<void> {
    const parsed = await parseFile(file, draft.inquiry.id);
    if (!parsed.ok) return setLoaded({ problems: parsed.problems });
    setLoaded({ before: draft.inquiry });
    draft.replace(parsed.inquiry);
    onLoaded();
  }
  return (
    <div class="load" data-view="load-inquiry">
      <label for="inquiry-file">Load from a file you saved</label>
      <input
        id="inquiry-file"
        name="inquiry-file"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void load(file);
          // So that the same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
      <LoadAnswer
        loaded={loaded}
        undo={(before) => {
          draft.replace(before);
          setLoaded(null);
        }}
      />
    </div>
  );
}

function LoadAnswer({ loaded, undo }: { readonly loaded: Loaded; readonly undo: (before: Inquiry) => void }) {
  if (!loaded) return null;
  if ('before' in loaded)
    return (
      <Notice tone="good">
        <p>Loaded.</p>
        <ActionButton action="undo-load" tone="quiet" onPress={() => undo(loaded.before)}>
          Undo
        </ActionButton>
      </Notice>
    );
  return (
    <Notice tone="error">
      <p>This file was not loaded; what you had is unchanged.</p>
      <ul>
        {loaded.problems.map(({ field, message }) => (
          <li key={field + message} data-problem={field}>
            {field === 'file' ? message : `${field}: ${message}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

async function parseFile(file: File, id: string): Promise<ReturnType<typeof parseInquiry>> {
  const fileProblem = (message: string) => ({ ok: false, problems: [{ field: 'file', level: 'error', message }] }) as const;
  const read = await readTextFile(file);
  if (!read.ok) return fileProblem(read.message);
  try {
    return parseInquiry(JSON.parse(read.text), { id, now: Date.now() });
  } catch {
    return fileProblem('The file is not JSON.');
  }
}
