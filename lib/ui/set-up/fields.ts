// The fields of “about me”, “the car I want” and “the deal”, in the order they are asked, as data.
import { STATES } from '../../contact-form/rules/us-states.ts';
import { type Choice, CONDITIONS, CONTACT_PREFERENCES, PAYMENTS, TIMEFRAMES } from '../../inquiry/choices.ts';
import type { FieldOf, Option } from './field-props.tsx';
import { MAKES } from './makes.ts';

const NOT_SAID: Option = { value: '', label: 'Not said' };

export const BUYER_FIELDS: readonly FieldOf[] = [
  { name: 'buyer.firstName', label: 'First name', autocomplete: 'given-name', required: true },
  { name: 'buyer.lastName', label: 'Last name', autocomplete: 'family-name', required: true },
  { name: 'buyer.email', label: 'E-mail', autocomplete: 'email', type: 'email', required: true, hint: 'Dealers answer here.' },
  { name: 'buyer.phone', label: 'Phone', autocomplete: 'tel', type: 'tel', hint: 'Optional. Without it you get no calls.' },
  { name: 'buyer.zip', label: 'ZIP', autocomplete: 'postal-code', inputMode: 'numeric', hint: 'For taxes and fees in the price.' },
  { name: 'buyer.city', label: 'City', autocomplete: 'address-level2' },
  {
    name: 'buyer.state',
    label: 'State',
    autocomplete: 'address-level1',
    options: [NOT_SAID, ...Object.entries(STATES).map(([value, label]) => ({ value, label: `${label} (${value})` }))],
  },
];

export const CAR_FIELDS: readonly FieldOf[] = [
  {
    name: 'vehicle.interest',
    label: 'I want to',
    radios: [
      { value: 'buy', label: 'Buy' },
      { value: 'lease', label: 'Lease' },
      { value: 'trade-in', label: 'Buy, and trade in my car' },
    ],
  },
  { name: 'vehicle.condition', label: 'New or used', options: [NOT_SAID, ...CONDITIONS.map(asOption)] },
  { name: 'vehicle.year', label: 'Year', inputMode: 'numeric', hint: 'For example 2026.' },
  { name: 'vehicle.make', label: 'Make', choices: MAKES },
  { name: 'vehicle.model', label: 'Model' },
  { name: 'vehicle.trim', label: 'Trim' },
  { name: 'vehicle.exteriorColor', label: 'Color outside' },
  { name: 'vehicle.interiorColor', label: 'Color inside' },
  { name: 'vehicle.vin', label: 'VIN', hint: 'If you have one car in mind.' },
  { name: 'vehicle.stock', label: 'Stock number' },
  { name: 'vehicle.mustHave', label: 'Must have', wide: true, hint: 'A few words: heated seats, tow package.' },
  { name: 'vehicle.avoid', label: 'Please no', wide: true, hint: 'What you don’t want to pay for: paint protection, nitrogen.' },
];

export const DEAL_FIELDS: readonly FieldOf[] = [
  { name: 'vehicle.timeframe', label: 'I plan to buy', choices: wordsOf(TIMEFRAMES), hint: 'Choose, or write your own: in June.' },
  { name: 'vehicle.payment', label: 'How I pay', choices: wordsOf(PAYMENTS), hint: 'Choose, or write your own.' },
  { name: 'vehicle.deadline', label: 'Answers wanted by', type: 'date', hint: 'Optional.' },
  { name: 'buyer.contactPreference', label: 'Dealers should answer by', options: [NOT_SAID, ...CONTACT_PREFERENCES.map(asOption)] },
  { name: 'vehicle.tradeIn', label: 'Trade-in', wide: true, hint: 'Year, make, model and mileage, if you have one.' },
];

function asOption({ en }: Choice): Option {
  return { value: en, label: en.charAt(0).toUpperCase() + en.slice(1) };
}

function wordsOf(choices: readonly Choice[]): string[] {
  return choices.map(({ en }) => en);
}
