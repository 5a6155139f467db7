// The messages a person starts from (dealer-sites.md §4.1): a written, itemized out-the-door price, an honest plan, replies by e-mail.
// Plain ASCII, no links. Every part that can be blank stands in a block of its own.
import type { MessageTemplates } from './inquiry.ts';

const CAR = '{{condition}} {{year}} {{make}} {{model}} {{trim}}{{#stock}} (stock {{stock}}){{/stock}}{{#vin}} (VIN {{vin}}){{/vin}}';

const FULL = `Hello {{dealer_name}} team,

I am shopping for this vehicle: ${CAR}{{#ext_color}}, {{ext_color}} outside{{/ext_color}}{{#int_color}}, {{int_color}} inside{{/int_color}}.{{#must_have}} It should have: {{must_have}}.{{/must_have}}{{#avoid}} Please no: {{avoid}}.{{/avoid}}{{#timeframe}} I plan to buy {{timeframe}}.{{/timeframe}}

I am asking several dealers for their best written out-the-door price{{#zip}} for ZIP {{zip}}{{/zip}}. Please list the selling price, dealer and doc fees, taxes, title and registration, any accessories or other fees, the VIN, and how long the price holds.{{#payment}} I plan to pay by {{payment}}.{{/payment}}{{#trade_in}} Possible trade-in: {{trade_in}}.{{/trade_in}}

Please reply by e-mail; I prefer no calls or texts for now.

Thank you,
{{full_name}}`;

const MEDIUM = `Hello {{dealer_name}} team, I am shopping for this vehicle: ${CAR}{{#ext_color}}, {{ext_color}}{{/ext_color}}. Please e-mail me your best out-the-door price{{#zip}} for ZIP {{zip}}{{/zip}} with the selling price, all dealer fees, taxes, title and registration, accessories and VIN listed. I prefer e-mail, no calls or texts for now. Thank you, {{full_name}}`;

const SHORT =
  'Please e-mail me an itemized out-the-door price, incl. all dealer fees, taxes and VIN, for: {{condition}} {{year}} {{make}} {{model}} {{trim}}{{#zip}}, ZIP {{zip}}{{/zip}}. E-mail only, please. {{full_name}}';

export const BUILT_IN_MESSAGES: MessageTemplates = { full: FULL, medium: MEDIUM, short: SHORT };
