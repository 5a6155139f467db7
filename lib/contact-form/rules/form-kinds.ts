// What forms of each kind call themselves. `named` is tried on headings, titles, ids, classes and addresses; `button` on the
// buttons that send it. Both on plain words.
import type { FormKind } from '../field-role.ts';

export interface KindPattern {
  readonly kind: FormKind;
  readonly named: RegExp;
  readonly button?: RegExp;
  readonly weight: number;
}

export const KIND_PATTERNS: readonly KindPattern[] = [
  {
    kind: 'contact',
    named:
      /contact|kontakt|contatt|contato|get in touch|inquir|enquir|\bmessage|write (to )?us|e ?mail us|feedback|ask (a|us a) question|drop us a line|reach (out|us)|send us|mensaje|consulta|formulaire|nachricht|messaggio|nous ecrire|ecrivez|свяж|связ|обратн|контакт|написать|wiadomosc|general sales|sales (inquiry|lead)|wpcf7|let ?s talk/,
    button:
      /^(send|submit)|send|contact|^ask\b|inquire|enquire|^request( (info|information|more info|details|a call ?back))?$|envoyer|enviar|invia|senden|absenden|submit|wyslij|verstuur|verzend|отправ|надісл|изпрат|get in touch|let ?s talk|kuld/m,
    weight: 2,
  },
  {
    kind: 'quote',
    named:
      /quote|e ?price|(best|get|your|our|internet|unlock|see|request|special) (your |my |our |the |a |best |internet |special )*(price|pricing)\b|availability|still available|request info|more info|cotiza|soumission|lock this payment|angebot anfordern|preis ?anfrage/,
    button: /quote|e ?price|availability|still available|pric(e|ing)\b|cotiza|soumission|angebot/m,
    weight: 2,
  },
  { kind: 'test-drive', named: /test ?drive|prueba de manejo|essai routier/, button: /test ?drive/m, weight: 4 },
  {
    kind: 'service',
    named:
      /schedule service|service (appointment|request|scheduler|center|department)|book (a )?service|contact service|contact ?parts|(order|request) (a |your )?parts?\b|parts (request|order|department)|oil change|recall|body shop|taller|cita de servicio|collision/,
    button: /schedule|book|appointment|(order|request) parts?\b/m,
    weight: 4,
  },
  {
    kind: 'trade-in',
    named:
      /trade ?in|value (my|your) (trade|car|vehicle)|apprais|kbb|(sell|buy)( us)? your (car|vehicle|ride)|what s my|(instant )?cash (offer|for)|tell us about your (car|vehicle)/,
    button: /value|apprais|trade|cash offer/m,
    weight: 4,
  },
  {
    kind: 'credit',
    named: /credit (app|score)|finance app|financ|pre ?(qualif|approv)|get approved|loan|apply for/,
    button: /apply|approved|qualif/m,
    weight: 4,
  },
  { kind: 'job', named: /career|employment|job|resume|vacanc|hiring|applicant/, button: /apply/m, weight: 4 },
  {
    kind: 'comment',
    named:
      /leave a (reply|comment)|post a (reply|comment)|add (a |your )?comment|comment ?form|respond\b|commentform|write a (review|comment)|reviews?\b|quick ?reply|vbform|new ?reply|guestbook|testimonial|\bcomments?\b|комментари|отзыв|laisser un commentaire|deja un comentario|review/,
    button: /post|comment|reply|review|publi|коммент/m,
    weight: 3,
  },
  {
    kind: 'newsletter',
    named:
      /newsletter|subscri|mailing|mailchimp|mc embedded|signup for|sign up for|stay (in touch|connected|informed)|join our|updates|boletin|infolettre|suscri|рассыл|подпис|notify me|email (signup|sign up)|alerts?\b/,
    button: /subscri|sign ?up|join|abonn|suscri|inscri|iscriv|подпис|notify|^(go|ok)$/m,
    weight: 3,
  },
  {
    kind: 'login',
    named: /log ?in|sign ?in|signin|acceso|connexion|anmeld|войти|вход|accedi|zaloguj|iniciar sesion/,
    button: /log ?in|sign ?in|connexion|se connecter|anmelden|войти|вход|entrar|acceder|accedi|zaloguj|ingresar/m,
    weight: 3,
  },
  {
    kind: 'registration',
    named:
      /regist|sign ?up|signup|create (an |your )?account|join (now|us)|new (user|member|customer)|inscri|enregistr|регистр|rejestrac|crear cuenta|subscribe now free/,
    button: /regist|sign ?up|create|join|continue|inscri|регистр|rejestr|crear/m,
    weight: 3,
  },
  {
    kind: 'search',
    named: /search|suche|recherche|buscar|busca|cerca|поиск|szukaj|zoek|filter|find (a|your)|keyword|inventory/,
    button: /search|find|go$|suche|recherch|buscar|cerca|поиск|найти|szukaj|zoek|filter|ok$/m,
    weight: 3,
  },
  { kind: 'directions', named: /direction|maps google|route|driving/, button: /direction|map|route/m, weight: 4 },
  {
    kind: 'order',
    named:
      /cart|basket|checkout|\border\b|add to|buy|purchase|shipping|wishlist|panier|корзин|acquist|carrello|carrito|warenkorb|koszyk|winkelwagen/,
    button: /add to|cart|buy|order|checkout|basket|purchase|купить|корзин|panier|wish/m,
    weight: 3,
  },
  { kind: 'poll', named: /\bpoll\b|vote|survey|опрос|sondage/, button: /vote|голос/m, weight: 4 },
  {
    kind: 'chat',
    named: /\bchat|gubagoo|podium|cn poke|cnpoke|intercom|drift|livechat|tawk|live person|text us|activengage/,
    button: /chat|text us/m,
    weight: 5,
  },
];

/** What is asked or booked here is no car: a form for it never carries the question, whatever its boxes are. */
export const OTHER_MATTER =
  /insur|(warrant(y|ies)|service|repair|tires?|tyres?|parts?|accessor(y|ies)|shipping|transport|delivery|rental|payment|loan|lease end|detailing|body ?shop|body ?work|collision|glass|towing|storage|maintenance) (quote|estimate|price|pricing|contract|plan)|\brentals?\b|\brent (a|this)|reserve|reservation|\bdeposit|sponsor|donat|\brsvp|report (a|an) (problem|issue|bug)|website feedback|accessib|media inquir|press inquir|become a (vendor|supplier|partner)|seguro|how (we did|did we do)|rate (us|your)|(leave|write|share|about) (us )?(a|your) (review|experience|story)|join (our|the) (team|crew|staff)|work (with|for) us/;

/** Words of a button that say nothing about what it sends. */
export const NEUTRAL_BUTTON = /^(ok|go|continue|next|get started|done|finish)$/;

/** What the place for a message says where it asks what the person wants. */
export const ASKS_QUESTION =
  /message|question|help|interested|inquir|enquir|looking for|do for you|tell us|on your mind|mensaje|pregunta|consulta/;

/** Words of a privacy, opt-out or unsubscribe form: never a way to ask a question. */
export const OPT_OUT =
  /unsubscribe|opt ?out|do not sell|privacy (request|office|rights|choices)|ccpa|data request|(contact|communication|e ?mail|manage( my| your)?) preferences/;
