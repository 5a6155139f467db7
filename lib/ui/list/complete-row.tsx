// A row that was left out, with the reason; where only its address is missing or wrong, it can be given here.
import { useId, useRef, useState } from 'preact/hooks';
import { pickWebsite } from '../../dealers/pick-website.ts';
import type { ImportRow } from '../../dealers/import-report.ts';
import { ActionButton } from '../action-button.tsx';

interface CompleteRowProps {
  readonly row: ImportRow;
  readonly complete?: (row: number, website: string) => void;
}

export function CompleteRow({ row, complete }: CompleteRowProps) {
  return (
    <>
      <p class="refused">{row.message}</p>
      {complete && <WebsiteField row={row} complete={(website) => complete(row.row, website)} />}
    </>
  );
}

function WebsiteField({ row, complete }: { readonly row: ImportRow; readonly complete: (website: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  // What stands in it now: Enter may follow the last key before the page was drawn again.
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const check = (): boolean => {
    const text = (field.current?.value ?? '').trim();
    const { site } = pickWebsite(text);
    setProblem(site.ok || text === '' ? '' : site.message);
    if (site.ok) complete(text);
    return site.ok;
  };
  const finish = () => {
    const form = field.current?.form;
    // Before the row goes away with its fields.
    const next = form && nextAfter(form);
    if (check()) next?.focus();
  };
  return (
    <form
      class="complete-row"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
      // Left for anywhere but its own button: what was typed counts.
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) check();
      }}
    >
      <label class="visually-hidden" for={id}>{`Website of ${row.name || `row ${row.row}`}`}</label>
      <input
        ref={field}
        id={id}
        name="row-website"
        type="url"
        inputMode="url"
        placeholder="Its website"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : `${id}-problem`}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <ActionButton action="complete-row" onPress={finish} label={`Use it: the website of ${row.name || `row ${row.row}`}`}>
        Use it
      </ActionButton>
      {problem !== '' && (
        <p id={`${id}-problem`} class="problem" role="alert" data-problem="row-website">
          {problem}
        </p>
      )}
    </form>
  );
}

/** On to the next row that lacks one; after the last, to the button that adds them all. */
function nextAfter(form: HTMLFormElement): HTMLElement | null {
  const card = form.closest('[data-view="import"]');
  const fields = [...(card?.querySelectorAll<HTMLElement>('input[name="row-website"]') ?? [])];
  const own = fields.findIndex((field) => form.contains(field));
  return fields[own + 1] ?? card?.querySelector<HTMLElement>('[data-action="import"]') ?? null;
}
