// What becomes, or became, of each row of a list: left out and why, folded into which other, new. What needs a look comes first.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ImportReport, ImportRow } from '../../dealers/import-report.ts';
import { groupRows } from '../../dealers/import-report.ts';
import { ActionButton } from '../action-button.tsx';
import { grouped } from '../count-words.ts';
import { Attribution } from './attribution.tsx';
import { CompleteRow } from './complete-row.tsx';
import { MergedRow } from './merged-row.tsx';

interface ImportRowsProps {
  readonly title: string;
  readonly report: Pick<ImportReport, 'rows'> & Partial<Pick<ImportReport, 'notes' | 'attribution'>>;
  /** Gives a row its website; absent once the list is stored. */
  readonly complete?: (row: number, website: string) => void;
}

export function ImportRows({ title, report, complete }: ImportRowsProps) {
  const { added, merged, known, rejected } = useMemo(() => groupRows(report.rows), [report.rows]);
  const folded = useMemo(() => [...merged, ...known].sort((one, other) => one.row - other.row), [merged, known]);
  return (
    <div class="import-rows">
      <h4>{title}</h4>
      <p class="counts" role="status">
        <Count of={added.length} words="new" tone="new" />
        <Count of={merged.length} words="merged" tone="merged" />
        <Count of={known.length} words="in your list already" tone="merged" />
        <Count of={rejected.length} words="left out" tone="rejected" />
      </p>
      {(report.notes ?? []).map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
      <Attribution of={report.attribution ?? ''} />
      <Section title="Left out" rows={rejected} closed={!complete}>
        {(row) => <CompleteRow row={row} {...(complete && row.code !== 'NOT_A_DEALER' ? { complete } : {})} />}
      </Section>
      <Section title="Merged: one dealer, once" rows={folded} closed={!complete}>
        {(row) => <MergedRow row={row} />}
      </Section>
      <Section title="New" rows={added} closed={!complete}>
        {(row) => row.message !== 'Added.' && <p class="refused">{row.message}</p>}
      </Section>
    </div>
  );
}

function Count({ of, words, tone }: { readonly of: number; readonly words: string; readonly tone: string }) {
  if (of === 0 && tone !== 'new') return null;
  return <strong class={`count ${tone}`}>{`${grouped(of)} ${words}`}</strong>;
}

interface SectionProps {
  readonly title: string;
  readonly rows: readonly ImportRow[];
  /** Once stored, they have been looked at, and the new ones stand in the list below. */
  readonly closed?: boolean;
  readonly children: (row: ImportRow) => ComponentChildren;
}

const AT_FIRST = 10;
const MORE = 200;

function Section({ title, rows, closed = false, children }: SectionProps) {
  const [shown, setShown] = useState(AT_FIRST);
  if (rows.length === 0) return null;
  return (
    <details open={!closed} class="rows-section">
      <summary>{`${title} (${grouped(rows.length)})`}</summary>
      <ol class="rows">
        {rows.slice(0, shown).map((row) => (
          <li key={row.row} data-row={row.row} data-code={row.code ?? ''}>
            <span class="row-number">
              <span class="visually-hidden">Row </span>
              {row.row}
            </span>
            <div class="row-text">
              <strong class="row-name">{row.name || 'No name'}</strong>
              {row.website !== '' && <span class="site">{row.website.slice(0, 80)}</span>}
              {children(row)}
            </div>
          </li>
        ))}
      </ol>
      {rows.length > shown && (
        <ActionButton action="show-more" tone="quiet" onPress={() => setShown(shown + MORE)}>
          {`Show more (${grouped(rows.length - shown)})`}
        </ActionButton>
      )}
    </details>
  );
}
