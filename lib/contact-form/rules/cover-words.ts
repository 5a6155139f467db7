// What lies over dealers' pages and how it is put away without agreeing to anything, on folded text.

export const COOKIE_COVER = /\bcookies?\b|your privacy|privacy (choices|preferences|settings)|tracking technolog/;
export const SURVEY_COVER = /\b(survey|questionnaire|(give|share|tell) us (your )?feedback|rate your (visit|experience))\b/;

export const REJECTS =
  /^(reject|decline|deny|refuse|disagree)( (all|all cookies|cookies|optional|non-essential|non-essential cookies))?$|^(i )?do not (accept|agree|consent)$|^(use |accept |allow )?(only )?(strictly )?(necessary|essential|required)( cookies)?( only)?$|^continue without (accepting|agreeing)$|^(rechazar|refuser|tout refuser|ablehnen|alle ablehnen)( todo| todas)?$/;
export const CLOSES = /^(x|×|✕|✖|close|dismiss|close (this )?(dialog|banner|window|message|notice|survey))$/;
export const SURVEY_NO = /^no$|^no,? thanks?( you)?$|^not (now|today)$|^maybe later$|^decline$/;
