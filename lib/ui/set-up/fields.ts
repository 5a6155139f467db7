// The fields of "about me" and "the car I want", in the order they are asked, as data.
import type { InquiryField } from '../../inquiry/inquiry.ts';
import type { TextFieldProps } from './text-field.tsx';

export type FieldOf = { readonly name: InquiryField } & Pick<
  TextFieldProps,
  'label' | 'autocomplete' | 'type' | 'hint' | 'choices' | 'required' | 'wide'
>;

export const BUYER_FIELDS: readonly FieldOf[] = [
  { name: 'buyer.firstName', label: 'First name', autocomplete: 'given-name', required: true },
  { name: 'buyer.lastName', label: 'Last name', autocomplete: 'family-name', required: true },
  { name: 'buyer.email', label: 'E-mail', autocomplete: 'email', type: 'email', required: true, hint: 'Dealers answer here.' },
  { name: 'buyer.phone', label: 'Phone', autocomplete: 'tel', type: 'tel', hint: 'Optional. Without it you get no calls.' },
  { name: 'buyer.zip', label: 'ZIP', autocomplete: 'postal-code', hint: 'For taxes and fees in the price.' },
  { name: 'buyer.city', label: 'City', autocomplete: 'address-level2' },
  { name: 'buyer.state', label: 'State', autocomplete: 'address-level1' },
];

export const VEHICLE_FIELDS: readonly FieldOf[] = [
  { name: 'vehicle.condition', label: 'New or used', choices: ['new', 'used', 'certified pre-owned'] },
  { name: 'vehicle.year', label: 'Year' },
  { name: 'vehicle.make', label: 'Make' },
  { name: 'vehicle.model', label: 'Model' },
  { name: 'vehicle.trim', label: 'Trim' },
  { name: 'vehicle.exteriorColor', label: 'Color outside' },
  { name: 'vehicle.interiorColor', label: 'Color inside' },
  {
    name: 'vehicle.timeframe',
    label: 'When you want to buy',
    choices: ['this week', 'within two weeks', 'within a month', 'within three months'],
  },
  {
    name: 'vehicle.payment',
    label: 'How you pay',
    choices: ['cash', 'financing through my bank', 'financing through the dealer', 'lease'],
  },
  { name: 'vehicle.mustHave', label: 'Must have', wide: true },
  { name: 'vehicle.avoid', label: 'Please no', wide: true },
  { name: 'vehicle.vin', label: 'VIN', hint: 'If you have one car in mind.' },
  { name: 'vehicle.stock', label: 'Stock number' },
  { name: 'vehicle.tradeIn', label: 'Trade-in', wide: true, hint: 'Year, make, model and mileage, if you have one.' },
];
