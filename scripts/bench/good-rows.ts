// Dealers as the rows of a CSV file, each another one.

export const HEADINGS = 'name,website,phone,street,city,state,zip';

export function goodRows(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const phone = `(303) 555-${String(index).padStart(4, '0')}`;
    return `"Dealer ${index}, Inc.",https://www.dealer-${index}.test/?utm_source=list,${phone},${index} Main Street,Mapleton,CO,${10_000 + index}`;
  });
}
