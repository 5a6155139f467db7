// What the options of choice fields mean, as data (R20): words of the wanted options in order of preference and words
// that are never chosen whatever else they say.

export interface ChoiceWords {
  readonly prefer: readonly RegExp[];
  readonly never: readonly RegExp[];
}

/** Options that are no answer: “Select…”, “--”, “Choose one”. */
export const PLACEHOLDER_OPTION =
  /^$|^[-–—.*\s]+$|^[-–—.*\s]*(please )?(select|choose|pick|seleccion\w*|elij\w*|choisi\w*|s[eé]lectionn\w*)\b|^(please )?(select|choose)|^(none selected|make a selection|option)\b/i;

export const DEPARTMENT: ChoiceWords = {
  prefer: [
    /^(vehicle |car |auto |new (and|&|\/) (pre-?owned|used) )?sales( department| team)?$|^ventas$|^ventes$/,
    /\bnew\b.{0,20}\b(sales?|inventory|vehicles?|cars?)\b/,
    /\binternet sales\b/,
    /\bsales\b|\bventas\b|\bventes\b/,
    /\b(quote|e-?price|pric(e|es|ing)|best offer)\b|\bcotizaci[oó]n|\bprix\b/,
    /\b(buy|buying|purchas\w+|shopping|looking for)\b.{0,30}\b(car|vehicle|truck|suv|new)?\b/,
    /\b(vehicle|car|inventory|product)\b.{0,15}\b(question|inquiry|enquiry|info\w*)\b/,
    /\bgeneral\b|\binformation\b|\bquestion\b|\binquiry\b|\benquiry\b/,
    /^other\b|\bsomething else\b|\botro\b|\bautre\b/,
  ],
  never: [
    /\b(service|servicio|parts?|piezas|pi[eè]ces|body|collision|repair|maintenance|recall|warranty|tires?)\b/,
    /\b(financ\w*|credit|loan|apply|accounting|billing|payroll)\b/,
    /\b(careers?|jobs?|employment|hr|human resources|human)\b/,
    /\b(trade|sell (my|your|us)|apprais\w+|value)\b/,
    /\b(test drive|appointment|schedule|complaint|feedback|review|fleet|commercial|rental|marketing|media|press|vendor)\b/,
  ],
};

export const CONTACT_METHOD: ChoiceWords = {
  prefer: [
    /\be-?mail\b|\bcorreo\b|\bcourriel\b/,
    /\bno preference\b|\bany\b|\beither\b|\bboth\b|\bdoesn'?t matter\b|\bcualquiera\b|\bsans pr[eé]f[eé]rence\b/,
  ],
  never: [
    /\b(text|sms|mensaje de texto|texto|whats ?app|phone|call|cell|mobile|tel[eé]fono|t[eé]l[eé]phone|llamada|appel|chat|video|mail(ing)? address)\b/,
  ],
};

export const CONTACT_TIME: ChoiceWords = {
  prefer: [/\bany ?time\b|\bany\b|\bno preference\b|\ball day\b|\bdoesn'?t matter\b|\bflexible\b|\bcualquier\b|\bn['’]importe quand\b/],
  never: [],
};

/** For a choice we have no answer to: only an option that says so. */
export const NO_ANSWER: ChoiceWords = {
  prefer: [
    /\bany\b|\bno preference\b|\bdoesn'?t matter\b/,
    /\bnot sure\b|\bunsure\b|\bundecided\b|\bdon'?t know\b|\bunknown\b/,
    /^other\b|\botro\b|\bautre\b/,
    /\bprefer not\b|\bnone of\b/,
  ],
  never: [],
};

export const COUNTRY: ChoiceWords = {
  prefer: [/^(us|usa|u\.s\.a?\.?|united states( of america)?|estados unidos|[eé]tats-unis)$/, /\bunited states\b(?!.*minor)/],
  never: [/\bminor\b|\bvirgin\b/],
};

/** How a set of options says no to being called, texted or mailed. */
export const DECLINE: ChoiceWords = {
  prefer: [/^no\b|\bdo not\b|\bdon['’]?t\b|\bdecline\b|\bopt[ -]?out\b|\bno,? thanks?\b/],
  never: [/\bno (longer|problem)\b/],
};
