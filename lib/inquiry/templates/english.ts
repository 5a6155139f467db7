// The built-in messages in English.
import type { TemplatesOfLanguage } from './kinds.ts';

const HELLO = 'Hello{{#dealer_name}} {{dealer_name}} team{{/dealer_name}},';
const NAME =
  '{{#condition}} {{condition}}{{/condition}}{{#year}} {{year}}{{/year}}{{#make}} {{make}}{{/make}}{{#model}} {{model}}{{/model}}{{#trim}} {{trim}}{{/trim}}';
const STOCK = '{{#stock}} (stock {{stock}}){{/stock}}';
const CAR = `${NAME}${STOCK}{{#vin}} (VIN {{vin}}){{/vin}}`;
const COLORS = '{{#ext_color}}, {{ext_color}} outside{{/ext_color}}{{#int_color}}, {{int_color}} inside{{/int_color}}';
const WISHES = '{{#must_have}} Must have: {{must_have}}.{{/must_have}}{{#avoid}} Please no: {{avoid}}.{{/avoid}}';
const WHEN = '{{#timeframe}} I plan to buy {{timeframe}}.{{/timeframe}}';
const PAYMENT = '{{#payment}} Payment: {{payment}}.{{/payment}}';
const FOR_ZIP = '{{#zip}} for ZIP {{zip}}{{/zip}}';
const TRADE_IN = '{{#trade_in}}: {{trade_in}}{{/trade_in}}';
const REPLY = '{{#deadline}}Please answer by {{deadline}}. {{/deadline}}Please reply by {{contact_preference}}.';
const SHORT_REPLY = 'Please reply by {{contact_preference}}.{{#full_name}} {{full_name}}{{/full_name}}';
const END = `${REPLY}\n\nThank you{{#full_name}},\n{{full_name}}{{/full_name}}`;
const MEDIUM_END = `${REPLY} Thank you{{#full_name}}, {{full_name}}{{/full_name}}`;

export const ENGLISH: TemplatesOfLanguage = {
  new: {
    full: `${HELLO}

I am shopping for a vehicle:${CAR}${COLORS}.${WISHES}${WHEN}

I am asking dealers for their best written out-the-door price${FOR_ZIP}. Please list the selling price, every dealer and doc fee, taxes, title and registration, any accessories, the VIN, and how long the price holds. No add-ons, please, unless they are itemized and optional.${PAYMENT}{{#trade_in}} Possible trade-in: {{trade_in}}.{{/trade_in}}

${END}`,
    medium: `${HELLO} I am shopping for a vehicle:${CAR}{{#ext_color}}, {{ext_color}}{{/ext_color}}. Please send your best written out-the-door price${FOR_ZIP} with the selling price, all dealer fees, taxes, title, registration, accessories and VIN listed. ${MEDIUM_END}`,
    short: `Please send an itemized out-the-door price${FOR_ZIP}, incl. dealer fees, taxes and VIN, on a vehicle:${NAME}. ${SHORT_REPLY}`,
  },
  used: {
    full: `${HELLO}

I am shopping for a vehicle:${CAR}${COLORS}.${WISHES}${WHEN}

If you have one, please tell me its VIN, mileage, number of owners, any accidents, and whether it is sold with a warranty or as is. I am asking dealers for their best written out-the-door price${FOR_ZIP}: the selling price, every dealer and doc fee, taxes, title and registration, any accessories or reconditioning, and how long the price holds.${PAYMENT}{{#trade_in}} Possible trade-in: {{trade_in}}.{{/trade_in}}

${END}`,
    medium: `${HELLO} I am shopping for a vehicle:${CAR}. If you have one, please send its VIN, mileage, number of owners and any accidents, and your best written out-the-door price${FOR_ZIP} with all dealer fees, taxes, title and registration listed. ${MEDIUM_END}`,
    short: `Please send VIN, mileage and an itemized out-the-door price${FOR_ZIP} on a vehicle:${NAME}${STOCK}. ${SHORT_REPLY}`,
  },
  lease: {
    full: `${HELLO}

I would like to lease a vehicle:${CAR}${COLORS}.${WISHES}{{#timeframe}} I plan to sign {{timeframe}}.{{/timeframe}}

I am asking dealers for a written, itemized lease offer${FOR_ZIP}. Please list the selling price, money factor, residual, months, miles a year, every dealer and bank fee, taxes, what is due at signing out the door, the monthly payment with tax, the VIN, and how long the offer holds. No add-ons, please, unless they are itemized and optional.{{#trade_in}} Possible trade-in: {{trade_in}}.{{/trade_in}}

${END}`,
    medium: `${HELLO} I would like to lease a vehicle:${CAR}. Please send a written offer${FOR_ZIP} with selling price, money factor, residual, months, miles a year, all fees, taxes, what is due at signing out the door, and the monthly payment with tax. ${MEDIUM_END}`,
    short: `Please send an itemized lease offer${FOR_ZIP} with all fees, taxes and what is due at signing out the door, on a vehicle:${NAME}. ${SHORT_REPLY}`,
  },
  'trade-in': {
    full: `${HELLO}

I am shopping for a vehicle:${CAR}${COLORS}, and have a car to trade in${TRADE_IN}.${WISHES}${WHEN}

I am asking dealers for their best written out-the-door price${FOR_ZIP}. Please list the selling price, every dealer and doc fee, taxes, title and registration, any accessories, the VIN, and how long the price holds. Please tell me separately what you would pay for my car, and what you need to know about it.${PAYMENT}

${END}`,
    medium: `${HELLO} I am shopping for a vehicle:${NAME}${STOCK}, and have a car to trade in${TRADE_IN}. Please send your best written out-the-door price${FOR_ZIP} with all dealer fees, taxes, title and registration listed, and separately what you would pay for my car. ${MEDIUM_END}`,
    short: `Please send an itemized out-the-door price${FOR_ZIP} with fees, taxes and VIN, and apart from it my trade-in's value, on a vehicle:${NAME}. ${SHORT_REPLY}`,
  },
};
