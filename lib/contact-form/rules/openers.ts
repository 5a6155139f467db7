// Buttons that bring a contact form onto the page (R30), and those that must never be pressed for one. On plain words.

export const OPENER =
  /^(contact( us| sales| form| dealer| the dealer| (our |the )?(sales )?(team|department|staff))?|(send|write|leave) (us )?(a )?message|(send|write) (us )?an? (e ?mail|inquiry|note)|e ?mail( us| sales)?|(e ?mail|message) (our |the |a )?(sales )?(team|department|dealer|dealership|manager|store)|get in touch( with (us|our team|sales))?|drop us a (line|note)|message us|write (to )?us|(request|get) (more )?info(rmation)?|ask (us )?(a )?question|(make|send) an inquiry|inquire( now)?|contactenos|contacto|contactanos|contactar|escribanos|escribenos|(enviar|envienos|envianos|envie(nos)?|mandar|mande(nos)?|dejenos|dejanos) un (mensaje|correo)|enviar mensaje|(solicitar|pedir) (mas )?informacion|(hacer|haga) una (pregunta|consulta)|contactez nous|nous contacter|nous ecrire|nous joindre|joignez nous|ecrivez nous|(envoyer|envoyez nous|laissez nous) un (message|courriel)|posez (nous )?(une|votre) question|demander (plus d ?)?(information|informations|renseignements))[!?]?( now| today| ahora| maintenant)?$/;

/** Wherever one of these stands, the button is for something else. */
export const NEVER_OPEN =
  /\bchat|text us|\bcall\b|\bsms\b|schedul|\bapply|\bsell\b|trade|financ|service|parts|test drive|appointment|subscribe|newsletter|credit|review|career|job|llam|rendez/;

/** The sales branch of a "which department?" question (R32). */
export const SALES_BRANCH =
  /^((new|internet|vehicle|car|auto|truck|contact|general|used|and|pre owned|our|the) )*(sales|ventas|ventes)( (and )?(leasing|lease|department|team|inquiry|inquiries|questions?|office|form|manager|dept))*$/;

/** What stands beside it. */
export const OTHER_DEPARTMENT =
  /^(contact )?(our )?(the )?(auto |vehicle )?(service|parts|body shop|collision|finance|financing|rentals?|accessories|detailing|warranty|accounting|servicio|refacciones|partes|repuestos|taller|finanzas|financiamiento|pieces|atelier|entretien|financement)( (and |or |y |et )?(service|parts|repairs?|accessories|body shop|refacciones|servicio|pieces))?( (department|center|team|inquiry|dept|questions?|shop))?$/;
