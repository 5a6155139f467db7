// The built-in messages in French, for dealers who read it. “Out-the-door” stays beside its translation: it is the trade's own word.
import type { TemplatesOfLanguage } from './kinds.ts';

const HELLO = "Bonjour{{#dealer_name}} à l'équipe de {{dealer_name}}{{/dealer_name}},";
const NAME =
  '{{#make}} {{make}}{{/make}}{{#model}} {{model}}{{/model}}{{#trim}} {{trim}}{{/trim}}{{#year}} {{year}}{{/year}}{{#condition}}, {{condition}}{{/condition}}';
const STOCK = '{{#stock}} (stock {{stock}}){{/stock}}';
const CAR = `${NAME}${STOCK}{{#vin}} (VIN {{vin}}){{/vin}}`;
const COLORS = '{{#ext_color}}, extérieur {{ext_color}}{{/ext_color}}{{#int_color}}, intérieur {{int_color}}{{/int_color}}';
const WISHES = '{{#must_have}} Indispensable : {{must_have}}.{{/must_have}}{{#avoid}} À éviter : {{avoid}}.{{/avoid}}';
const WHEN = '{{#timeframe}} Je compte acheter {{timeframe}}.{{/timeframe}}';
const PAYMENT = '{{#payment}} Paiement : {{payment}}.{{/payment}}';
const FOR_ZIP = '{{#zip}} pour le ZIP {{zip}}{{/zip}}';
const TRADE_IN = '{{#trade_in}} : {{trade_in}}{{/trade_in}}';
const REPLY = '{{#deadline}}Date limite de réponse : {{deadline}}. {{/deadline}}Merci de répondre par {{contact_preference}}.';
const SHORT_REPLY = 'Réponse par {{contact_preference}}.{{#full_name}} {{full_name}}{{/full_name}}';
const END = `${REPLY}\n\nCordialement{{#full_name}},\n{{full_name}}{{/full_name}}`;
const MEDIUM_END = `${REPLY} Cordialement{{#full_name}}, {{full_name}}{{/full_name}}`;

export const FRENCH: TemplatesOfLanguage = {
  new: {
    full: `${HELLO}

Je cherche un véhicule :${CAR}${COLORS}.${WISHES}${WHEN}

Je demande aux concessionnaires leur meilleur prix total par écrit (out-the-door)${FOR_ZIP}. Merci de détailler le prix de vente, tous les frais du concessionnaire, les taxes, le titre et l'immatriculation, les accessoires, le VIN et la durée de validité. Pas d'options ajoutées, sauf facultatives et détaillées.${PAYMENT}{{#trade_in}} Reprise possible : {{trade_in}}.{{/trade_in}}

${END}`,
    medium: `${HELLO} je cherche un véhicule :${CAR}. Merci d'envoyer votre meilleur prix total par écrit (out-the-door)${FOR_ZIP} : prix de vente, frais, taxes, titre, immatriculation, accessoires et VIN. ${MEDIUM_END}`,
    short: `Merci d'envoyer le prix total détaillé (out-the-door)${FOR_ZIP}, frais et taxes compris, pour un véhicule :${NAME}. ${SHORT_REPLY}`,
  },
  used: {
    full: `${HELLO}

Je cherche un véhicule :${CAR}${COLORS}.${WISHES}${WHEN}

Si vous l'avez, merci d'indiquer le VIN, le kilométrage ou les miles, le nombre de propriétaires, les accidents éventuels et s'il est vendu avec garantie ou en l'état. Je demande aux concessionnaires leur meilleur prix total par écrit (out-the-door)${FOR_ZIP} : prix de vente, tous les frais, taxes, titre et immatriculation, accessoires et durée de validité.${PAYMENT}{{#trade_in}} Reprise possible : {{trade_in}}.{{/trade_in}}

${END}`,
    medium: `${HELLO} je cherche un véhicule :${CAR}. Si vous l'avez, merci d'envoyer VIN, miles, propriétaires, accidents et votre meilleur prix total par écrit (out-the-door)${FOR_ZIP}, frais, taxes et immatriculation détaillés. ${MEDIUM_END}`,
    short: `Merci d'envoyer VIN, miles et prix total détaillé (out-the-door)${FOR_ZIP} pour un véhicule :${NAME}${STOCK}. ${SHORT_REPLY}`,
  },
  lease: {
    full: `${HELLO}

Je souhaite louer (lease) un véhicule :${CAR}${COLORS}.${WISHES}{{#timeframe}} Je compte signer {{timeframe}}.{{/timeframe}}

Je demande aux concessionnaires une offre de lease détaillée par écrit${FOR_ZIP}. Merci d'indiquer le prix de vente, le money factor, la valeur résiduelle, les mois, les miles par an, tous les frais, les taxes, le total à la signature (out-the-door), la mensualité taxes comprises, le VIN et la durée de validité. Pas d'options ajoutées, sauf facultatives et détaillées.{{#trade_in}} Reprise possible : {{trade_in}}.{{/trade_in}}

${END}`,
    medium: `${HELLO} je souhaite louer (lease) un véhicule :${CAR}. Merci d'envoyer une offre par écrit${FOR_ZIP} : prix, money factor, valeur résiduelle, mois, miles, frais, taxes, total à la signature (out-the-door), mensualité. ${MEDIUM_END}`,
    short: `Merci d'envoyer une offre de lease détaillée${FOR_ZIP}, frais, taxes et total à la signature (out-the-door) :${NAME}. ${SHORT_REPLY}`,
  },
  'trade-in': {
    full: `${HELLO}

Je cherche un véhicule :${CAR}${COLORS}, et j'ai une voiture à faire reprendre${TRADE_IN}.${WISHES}${WHEN}

Je demande aux concessionnaires leur meilleur prix total par écrit (out-the-door)${FOR_ZIP}. Merci de détailler le prix de vente, tous les frais du concessionnaire, les taxes, le titre et l'immatriculation, les accessoires, le VIN et la durée de validité. Merci d'indiquer à part votre offre pour ma voiture, et ce qu'il vous faut en savoir.${PAYMENT}

${END}`,
    medium: `${HELLO} je cherche un véhicule :${NAME}${STOCK}, et j'ai une voiture à faire reprendre${TRADE_IN}. Merci d'envoyer votre meilleur prix total par écrit (out-the-door)${FOR_ZIP}, frais et taxes détaillés, et à part votre offre de reprise. ${MEDIUM_END}`,
    short: `Merci d'envoyer le prix total détaillé (out-the-door)${FOR_ZIP}, et à part la valeur de ma reprise, pour un véhicule :${NAME}. ${SHORT_REPLY}`,
  },
};
