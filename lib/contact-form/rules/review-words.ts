// Words on the controls of a site's own review of what it was told (R41), on folded text: the way on, the ways back, and ways on that
// lead to something else than sending.

export const REVIEW_GO =
  /\b(confirm|send|submit|yes|finish|complete|looks (good|right)|enviar|confirmar|envoyer|confirmer|valider|senden|absenden|best[aä]tigen)\b/;

export const REVIEW_BACK =
  /^(x|×|no)$|\b(edit|change|back|cancel|close|modify|return|previous|start over|print|reset|editar|cambiar|volver|cancelar|cerrar|modifier|retour|annuler|fermer|[aä]ndern|zur[uü]ck|abbrechen|schlie(ß|ss)en)\b/;

export const REVIEW_ELSE = /\b(call|text|chat|subscribe|apply|schedule|book|credit|trade|buy|pay|sign up|newsletter|offers?)\b/;
