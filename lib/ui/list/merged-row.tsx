// A row that is the same dealer as another: which one is kept, and what it gets from this row.
import type { ImportRow } from '../../dealers/import-report.ts';

const FIELD_WORDS: Readonly<Record<string, string>> = { contactUrl: 'contact page', zip: 'ZIP' };

export function MergedRow({ row }: { readonly row: ImportRow }) {
  const { kept, message } = row;
  if (!kept) return <p class="refused">{message}</p>;
  const sameBy = message.slice(message.lastIndexOf(': ') + 2);
  return (
    <div class="kept">
      <p>
        {kept.row === null ? 'Is in your list as ' : `Is row ${kept.row}, `}
        <strong class="row-name">{kept.name || 'No name'}</strong>
        {` (${sameBy.replace(/\.$/, '')})`}
      </p>
      <span class="site">{kept.website.slice(0, 80)}</span>
      {kept.gained.length > 0 && <p class="gained">{`Gets from this row: ${kept.gained.map(wordFor).join(', ')}`}</p>}
    </div>
  );
}

function wordFor(field: string): string {
  return FIELD_WORDS[field] ?? field;
}
