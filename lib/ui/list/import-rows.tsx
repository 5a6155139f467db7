// What becomes, or became, of each row of a list. Rows that were left out come first, with their reason: the others need no look.
import { useState } from 'preact/hooks';
import type { ImportReport, ImportRow } from '../../dealers/import-dealers.ts';
import { ActionButton } from '../action-button.tsx';

interface ImportRowsProps {
  readonly title: string;
  readonly report: Pick<ImportReport, 'rows'> & Partial<Pick<ImportReport, 'notes' | 'message'>>;
}

const AT_ONCE = 50;

export function ImportRows({ title, report }: ImportRowsProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const left = report.rows.filter(({ code }) => code !== null);
  const added = report.rows.length - left.length;
  const ordered = [...left, ...report.rows.filter(({ code }) => code === null)];
  return (
    <div class="import-rows">
      <h4>{title}</h4>
      <p role="status">
        <strong>{`${added} new`}</strong>
        {left.length > 0 && `, ${left.length} left out`}
      </p>
      {(report.notes ?? []).map((note) => (
        <p key={note} class="hint">
          {note}
        </p>
      ))}
      <details {...(left.length > 0 ? { open: true } : {})}>
        <summary>Row by row</summary>
        <RowTable rows={ordered.slice(0, shown)} />
        {ordered.length > shown && (
          <ActionButton action="show-more" tone="quiet" onPress={() => setShown(shown + 10 * AT_ONCE)}>
            {`Show more (${ordered.length - shown})`}
          </ActionButton>
        )}
      </details>
    </div>
  );
}

function RowTable({ rows }: { readonly rows: readonly ImportRow[] }) {
  return (
    <div class="table-frame">
      <table>
        <thead>
          <tr>
            <th scope="col">Row</th>
            <th scope="col">Dealer</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, name, website, code, message }) => (
            <tr key={row} data-row={row} data-code={code ?? ''}>
              <td>{row}</td>
              <td>
                <strong>{name || 'No name'}</strong>
                <span class="site">{website.slice(0, 80)}</span>
              </td>
              <td class={code === null ? '' : 'refused'}>{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
