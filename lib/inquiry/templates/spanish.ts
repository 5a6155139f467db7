// The built-in messages in Spanish, for dealers who read it. “Out-the-door” stays beside its translation: it is the trade's own word.
import type { TemplatesOfLanguage } from './kinds.ts';

const HELLO = 'Hola{{#dealer_name}}, equipo de {{dealer_name}}{{/dealer_name}}:';
const NAME =
  '{{#make}} {{make}}{{/make}}{{#model}} {{model}}{{/model}}{{#trim}} {{trim}}{{/trim}}{{#year}} {{year}}{{/year}}{{#condition}}, {{condition}}{{/condition}}';
const STOCK = '{{#stock}} (stock {{stock}}){{/stock}}';
const CAR = `${NAME}${STOCK}{{#vin}} (VIN {{vin}}){{/vin}}`;
const COLORS = '{{#ext_color}}, exterior {{ext_color}}{{/ext_color}}{{#int_color}}, interior {{int_color}}{{/int_color}}';
const WISHES = '{{#must_have}} Debe tener: {{must_have}}.{{/must_have}}{{#avoid}} Sin: {{avoid}}.{{/avoid}}';
const WHEN = '{{#timeframe}} Pienso comprar {{timeframe}}.{{/timeframe}}';
const PAYMENT = '{{#payment}} Forma de pago: {{payment}}.{{/payment}}';
const FOR_ZIP = '{{#zip}} para el ZIP {{zip}}{{/zip}}';
const TRADE_IN = '{{#trade_in}}: {{trade_in}}{{/trade_in}}';
const REPLY = '{{#deadline}}Fecha límite de respuesta: {{deadline}}. {{/deadline}}Por favor responda por {{contact_preference}}.';
const SHORT_REPLY = 'Responda por {{contact_preference}}.{{#full_name}} {{full_name}}{{/full_name}}';
const END = `${REPLY}\n\nGracias{{#full_name}},\n{{full_name}}{{/full_name}}`;
const MEDIUM_END = `${REPLY} Gracias{{#full_name}}, {{full_name}}{{/full_name}}`;

export const SPANISH: TemplatesOfLanguage = {
  new: {
    full: `${HELLO}

Busco un vehículo:${CAR}${COLORS}.${WISHES}${WHEN}

Pido a los concesionarios su mejor precio final por escrito (out-the-door)${FOR_ZIP}. Por favor detalle el precio de venta, todos los cargos del concesionario, impuestos, título y registro, accesorios, el VIN y la vigencia del precio. Sin extras, salvo que sean opcionales y estén detallados.${PAYMENT}{{#trade_in}} Posible auto a cuenta: {{trade_in}}.{{/trade_in}}

${END}`,
    medium: `${HELLO} busco un vehículo:${CAR}. Por favor envíe su mejor precio final por escrito (out-the-door)${FOR_ZIP}, con precio de venta, cargos, impuestos, título, registro, accesorios y VIN. ${MEDIUM_END}`,
    short: `Por favor envíe el precio final detallado (out-the-door)${FOR_ZIP} con cargos e impuestos de un auto:${NAME}. ${SHORT_REPLY}`,
  },
  used: {
    full: `${HELLO}

Busco un vehículo:${CAR}${COLORS}.${WISHES}${WHEN}

Si lo tiene, por favor indique el VIN, el millaje, el número de dueños, si tuvo accidentes y si se vende con garantía o tal como está. Pido a los concesionarios su mejor precio final por escrito (out-the-door)${FOR_ZIP}: precio de venta, todos los cargos del concesionario, impuestos, título y registro, accesorios y la vigencia del precio.${PAYMENT}{{#trade_in}} Posible auto a cuenta: {{trade_in}}.{{/trade_in}}

${END}`,
    medium: `${HELLO} busco un vehículo:${CAR}. Si lo tiene, envíe el VIN, millaje, dueños, accidentes y su mejor precio final por escrito (out-the-door)${FOR_ZIP}, con cargos, impuestos, título y registro. ${MEDIUM_END}`,
    short: `Por favor envíe VIN, millaje y precio final detallado (out-the-door)${FOR_ZIP} de un auto:${NAME}${STOCK}. ${SHORT_REPLY}`,
  },
  lease: {
    full: `${HELLO}

Quisiera arrendar (lease) un vehículo:${CAR}${COLORS}.${WISHES}{{#timeframe}} Pienso firmar {{timeframe}}.{{/timeframe}}

Pido a los concesionarios una oferta de lease detallada y por escrito${FOR_ZIP}. Por favor indique el precio de venta, money factor, valor residual, meses, millas por año, todos los cargos, impuestos, el total a pagar al firmar (out-the-door), la mensualidad con impuestos, el VIN y la vigencia de la oferta. Sin extras, salvo que sean opcionales y estén detallados.{{#trade_in}} Posible auto a cuenta: {{trade_in}}.{{/trade_in}}

${END}`,
    medium: `${HELLO} quisiera arrendar (lease) un vehículo:${CAR}. Por favor envíe una oferta por escrito${FOR_ZIP} con precio, money factor, residual, meses, millas, cargos, impuestos, total al firmar (out-the-door) y mensualidad. ${MEDIUM_END}`,
    short: `Por favor envíe una oferta de lease detallada${FOR_ZIP}, con cargos, impuestos y total al firmar (out-the-door):${NAME}. ${SHORT_REPLY}`,
  },
  'trade-in': {
    full: `${HELLO}

Busco un vehículo:${CAR}${COLORS}, y tengo un auto para dar a cuenta${TRADE_IN}.${WISHES}${WHEN}

Pido a los concesionarios su mejor precio final por escrito (out-the-door)${FOR_ZIP}. Por favor detalle el precio de venta, todos los cargos del concesionario, impuestos, título y registro, accesorios, el VIN y la vigencia del precio. Indique por separado cuánto pagaría por mi auto y qué necesita saber de él.${PAYMENT}

${END}`,
    medium: `${HELLO} busco un vehículo:${NAME}${STOCK}, y tengo un auto para dar a cuenta${TRADE_IN}. Envíe su mejor precio final por escrito (out-the-door)${FOR_ZIP}, con cargos e impuestos detallados, y aparte lo que pagaría por mi auto. ${MEDIUM_END}`,
    short: `Por favor envíe el precio final detallado (out-the-door)${FOR_ZIP} y aparte el valor de mi auto a cuenta, de un auto:${NAME}. ${SHORT_REPLY}`,
  },
};
