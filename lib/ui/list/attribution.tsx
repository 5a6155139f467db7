// Credits the source of a list where its licence asks for it; that of OpenStreetMap leads to its terms.

export function Attribution({ of }: { readonly of: string }) {
  if (of === '') return null;
  if (!of.includes('OpenStreetMap')) return <p class="hint">{`Data: ${of}`}</p>;
  return (
    <p class="hint">
      {'Data: '}
      <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
        {of}
      </a>
    </p>
  );
}
