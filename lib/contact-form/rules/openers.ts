// Buttons that bring a contact form onto the page (R30), and those that must never be pressed for one. On plain words.

export const OPENER =
  /^(contact( us| sales| form| dealer| the dealer| (our )?(sales )?team)?|(send|write) (us )?(a )?message|send (us )?an? (e ?mail|inquiry)|e ?mail( us| sales)?|get in touch( with us)?|drop us a line|message us|(request|get) (more )?info(rmation)?|ask (us )?(a )?question|inquire( now)?|contactenos|contacto|contactanos|envie(nos)? un mensaje|contactez nous|nous contacter|ecrivez nous|envoyer un message)[!?]?( now| today)?$/;

/** Wherever one of these stands, the button is for something else. */
export const NEVER_OPEN =
  /\bchat|text us|\bcall\b|\bsms\b|schedul|\bapply|\bsell\b|trade|financ|service|parts|test drive|appointment|subscribe|newsletter|credit|review|career|job|llam|rendez/;

/** The sales branch of a "which department?" question (R32). */
export const SALES_BRANCH =
  /^((new|internet|vehicle|car|auto|truck|contact|general|used|and|pre owned|our|the) )*(sales|ventas|ventes)( (and )?(leasing|lease|department|team|inquiry|inquiries|questions?|office|form|manager|dept))*$/;

/** What stands beside it. */
export const OTHER_DEPARTMENT =
  /^(contact )?(our )?(the )?(auto |vehicle )?(service|parts|body shop|collision|finance|financing|rentals?|accessories|detailing|warranty|accounting|servicio|refacciones|partes|repuestos|taller|finanzas|financiamiento|pieces|atelier|entretien|financement)( (and |or |y |et )?(service|parts|repairs?|accessories|body shop|refacciones|servicio|pieces))?( (department|center|team|inquiry|dept|questions?|shop))?$/;
