// What an inquiry is called in a list: its own name, else its car, else what it isn't yet.
import type { Inquiry } from './inquiry.ts';

type Named = Pick<Inquiry, 'id' | 'name' | 'vehicle'>;

export function inquiryTitle({ name, vehicle }: Pick<Inquiry, 'name' | 'vehicle'>): string {
  const car = [vehicle.year, vehicle.make, vehicle.model].map((part) => part.trim()).filter(Boolean);
  return name.trim() || car.join(' ') || 'No car yet';
}

/** In alphabetical order; equal titles are told apart by a number. */
export function titledInquiries<Row extends Named>(inquiries: readonly Row[]): { readonly inquiry: Row; readonly title: string }[] {
  const seen = new Map<string, number>();
  return inquiries
    .map((inquiry) => ({ inquiry, title: inquiryTitle(inquiry) }))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'en') || (one.inquiry.id < other.inquiry.id ? -1 : 1))
    .map(({ inquiry, title }) => {
      const count = (seen.get(title) ?? 0) + 1;
      seen.set(title, count);
      return { inquiry, title: count === 1 ? title : `${title} (${count})` };
    });
}
