// Words by which a site says what became of a message, as data; those of further languages stand in their packs. `sent` sentences
// speak of the message or of an answer to come (`promise`); `bare` thanks count only in the form's own place. `refused` sentences
// speak of the whole submission and count wherever they newly appear; `complaint` words count only in or beside the form or in an
// alert.

import type { LanguagePack, OutcomePhrases } from './rule.ts';

const THING = '(message|inquiry|enquiry|request|submission|form|e-?mail|information|info|question|comments?|note|details|lead)';

const ENGLISH: OutcomePhrases = {
  sent: [
    /\b(thank you|thanks)\b.{0,60}\b(contacting|contact|inquir\w+|enquir\w+|message|submi\w+|request|reaching out|e-?mail|question|getting in touch|writing|your interest|information|completing|filling (out|in)|comments?)\b/,
    new RegExp(
      `\\b(your|the) ${THING}\\b.{0,25}\\b(has|have|was|were|is|are)( been)?( \\w+ly)? (sent|received|submitted|delivered|forwarded|passed (on|along)|on its way)\\b`,
    ),
    new RegExp(`\\bwe('ve|’ve| have)?( just| already)? (got|received|have) your ${THING}`),
    /\b(sent|submitted|received) successfully\b|\bsuccessfully (sent|submitted|received|created)\b|\byour (reference|confirmation|inquiry|request|ticket) (number|#)( is)?[\s:#]*[\w-]*\d|\bsubmission (was |has been |is )?(successful|received|complete)\b/,
    new RegExp(
      `\\b(your|the) ${THING} (has )?(just )?(reached|landed (with|in|on)) (us|our (team|sales|store|dealership|inbox|desk|people|staff|specialists?))\\b`,
    ),
    /(?<!no |verification |activation )\b(form|message|e-?mail|inquiry|enquiry|request|question|note) (sent|submitted|received)\b([\s.!✓✔✅]*$|[.!] )/,
  ],
  promise: [
    /\b(we('ll|’ll| will)?|(someone|somebody|one of our|an?|y?our|the) [\w -]{0,60}?(will|shall)) (be )?(soon |shortly |promptly )?(contact(ing)?|in touch|in contact|get(ting)? back|get in touch|reach(ing)? out|respond(ing)?|reply(ing)?|follow(ing)? up|call(ing)? you|e-?mail(ing)? you|writ(e|ing) (back|to you))\b/,
  ],
  bare: [
    /^(thank you|thanks|success|(you['’]re )?all set|message sent|got it)( so much| very much)?[\s!.,]*([\p{L}'-]+[\s!.]*)?$/u,
    /^[\s✓✔✅]*(e-?mail |message )?sent[\s!.✓✔✅]*$/,
    /^thanks for submitting[!.]?$/,
  ],
  refused: [
    /\b(unable|not able|failed) to (process|submit|send|complete|deliver|accept|forward|take your)\b|\b(submission|sending|delivery) failed\b/,
    /\b(could not|couldn't|couldn’t|cannot|can't|can’t) (be )?(process|submit|send|sent|deliver|complete|accept)\w*\b/,
    /\b(was|has|have|were|did|could)( not|n['’]t)( yet)?( been| be)? (sent|submitted|processed|delivered|accepted|forwarded|received|go through|gone through|reach us)\b/,
    /\b(error|problem|trouble|issue)s?\b.{0,30}\b(send(ing)?|submit(ting)?|process(ing)?|with your (submission|request|message))\b/,
    /\b(something|an error|a problem)( has)? (went wrong|occurred|happened)\b|\boops\b.{0,60}\b(wrong|error|problem|try)\b/,
    /\btry( your request)? again( later| in a| soon|\.)/,
    /\b(request|submission|message|ip|address|you) (was|were|has been|have been|is|are) (blocked|rejected|denied|refused|flagged)\b/,
    /\b(flagged|marked|detected|identified) as spam\b|\b(looks|seems|appears) (like|to be) spam\b|\b(is|was|were|been) discarded\b/,
  ],
  expired: [
    /\b(session|token|page|form|link|nonce) (has |is |was )?(expired|timed out|no longer valid)\b|\breload (the|this) page\b|\bsecurity (check|token) failed\b/,
  ],
  robot: [
    /\b(captcha|recaptcha)\b/,
    /\b(not a|are a|you're a|you’re a|you a) robot\b/,
    /\b(verify|prove|confirm)\b.{0,30}\b(human|person)\b/,
  ],
  complaint: [
    /\b(required|invalid|not valid|incorrect|missing|too (short|long|many)|must (be|have|contain|enter|select|include|accept|agree|check|provide))\b/,
    /\bplease (enter|provide|fill|select|choose|complete|correct|check|specify|include|use|type|agree|accept|supply|give)\b/,
    /\b(sorry|error|failed|unable|try again)\b/,
    /\bcan(no|['’])t be (blank|empty)\b|\bat least \d+\b/,
    /\bdo(es)? not (serve|ship to|deliver to|cover) (this|your|that) (zip|area|region|location|postal)/,
  ],
  busy: [/\b(sending|submitting|please wait|processing|one moment|loading|working)\b/],
};

const SPANISH: OutcomePhrases = {
  sent: [
    /\bgracias\b.{0,60}\b(contact\w+|mensaje|consulta|solicitud|comunicar\w+|escrib\w+|inter[eé]s|enviar)/,
    /\b(mensaje|consulta|solicitud|formulario|informaci[oó]n)\b.{0,30}\b(enviad[oa]|recibid[oa])\b/,
    /\bhemos recibido (su|tu|el|la)\b/,
  ],
  promise: [
    /\bnos (pondremos|comunicaremos)\b|\b(le|te|lo|la|se) ((contactar|responder|llamar|escribir|comunicar)([aá]n?|emos)|pondr[aá]n? en contacto)(?!\p{L})/u,
  ],
  bare: [/^[¡!]?\s*((muchas )?gracias|recibido|enviado)[\s!.]*$/],
  refused: [
    /\bno (se )?(pudo|hemos podido|pudimos|ha sido posible)\b.{0,40}\b(enviar|procesar|completar)/,
    /\bno (se |fue |ha sido |ha )*(envi|recib|proces)[oóa]/,
    /\b(error|problema) al (enviar|procesar)/,
    /\bint[eé]ntelo? (de nuevo|m[aá]s tarde|otra vez)/,
  ],
  expired: [/\bsesi[oó]n (ha )?(caducado|expirado)/],
  robot: [/\bno (eres|es|soy) un robot\b/],
  complaint: [
    /\b(obligatori[oa]s?|requerid[oa]s?|inv[aá]lid[oa]s?|no (es )?v[aá]lid[oa])\b/,
    /\bpor favor,? (ingrese|introduzca|complete|seleccione|escriba|rellene|corrija|revise)/,
    /\blo sentimos\b/,
  ],
  busy: [/\b(enviando|espere|procesando)\b/],
};

const FRENCH: OutcomePhrases = {
  sent: [
    /\bmerci\b.{0,60}\b(contact\w*|message|demande|int[eé]r[eê]t|[eé]crit|soumission)/,
    /\b(message|demande|formulaire|courriel)\b.{0,40}\b(envoy[eé]e?|re[cç]ue?|transmise?|soumise?)/,
    /\bnous avons (bien )?re[cç]u\b/,
  ],
  promise: [/\bnous (vous (contacterons|r[eé]pondrons|recontacterons|rappellerons)|communiquerons avec vous)/],
  bare: [/^merci( beaucoup)?[\s!.]*$/],
  refused: [
    /\b(impossible|n['’]a pas pu|n['’]avons pas pu|[eé]chec)\b.{0,50}\b(envoy\w*|trait\w*|envoi)/,
    /\bn['’]a pas [eé]t[eé] (envoy|transmis|re[cç]u|trait)/,
    /\berreur\b.{0,30}\b(envoi|envoyer|produite)/,
    /\br[eé]essay(ez|er)\b/,
  ],
  expired: [/\bsession (a )?expir[eé]e?/],
  robot: [/\bpas un robot\b/],
  complaint: [
    /\b(obligatoires?|requise?s?|invalides?|non valides?)\b/,
    /\bveuillez (entrer|saisir|remplir|s[eé]lectionner|choisir|fournir|corriger|v[eé]rifier|indiquer)/,
    /\bd[eé]sol[eé]s?\b/,
  ],
  busy: [/\b(envoi en cours|veuillez patienter|patientez)\b/],
};

const CARRIED: readonly OutcomePhrases[] = [ENGLISH, SPANISH, FRENCH];

/** Sites mix languages, so all that are at hand are asked at once. Texts must be folded (hash-text.ts) before matching. */
export function phrasesFor(brought: readonly LanguagePack[]): OutcomePhrases {
  const every = (key: keyof OutcomePhrases): readonly RegExp[] => [
    ...CARRIED.flatMap((language) => language[key]),
    ...brought.flatMap(({ outcomes }) => outcomes?.[key] ?? []),
  ];
  return {
    sent: every('sent'),
    promise: every('promise'),
    bare: every('bare'),
    refused: every('refused'),
    expired: every('expired'),
    robot: every('robot'),
    complaint: every('complaint'),
    busy: every('busy'),
  };
}

/** Thanks for something else: banners, greetings, newsletters, chats (R48). */
export const FOREIGN_THANKS: readonly RegExp[] = [
  /\bcookies?\b/,
  /\b(thank you|thanks|gracias|merci) (for|por|de) (visiting|choosing|shopping|stopping|being|votre visite|visitar|elegir)\b/,
  /\b(subscrib\w+|newsletter|signing up|sign up|coupon|chat(ting)?|review|survey|feedback)\b/,
  /\b(if|when|once|after|until|before) (you|we|your)\b.{0,60}\b(submit|send|contact|fill)/,
  /\b(fill (out|in)|complete|use) (the|this|our) (contact )?form\b/,
  /\bbut (your|this|the) \w+( \w+)? (was|were|has|could|can|is|looks|seems|did)\b/,
  // What a customer says of the dealer.
  /\bmy (message|e-?mail|question|inquiry|request|call)\b|^["“”«]/,
];

/** Nothing has come in before the person does one more thing: a click in an e-mail, a code, another step. */
export const PENDING =
  /\b(click|follow|open|use)\b.{0,40}\blink\b.{0,60}\b(e-?mail|e-?mailed|inbox|sent you|confirm|verify)\b|\b(confirm|verific|activ)ation link\b|\b(please|must|need to) (confirm|verify) your\b|\b(one (more|last)|final) step\b|\bto (complete|finish) your (request|inquiry|message|submission)\b|\b(digit|verification|security) code\b/;

/** Words of something having come in or gone out. */
export const RECEIPT =
  /\b(sent|received|got|submitted|delivered|on its way)\b|\b(enviad|recibid|envoy[eé]|re[cç]ue?\b|transmis|\w+sendet|versandt|erhalten|eingegangen|inviat|ricevut|recebid|verzonden|ontvangen|wys[lł]an|otrzyma)|отправл|получ/;

/** Addresses a site moves to once it has taken a message. */
export const THANKS_ADDRESS = /thank|confirm|success|received|submitted|gracias|merci|danke|bedankt|obrigad|grazie/i;
