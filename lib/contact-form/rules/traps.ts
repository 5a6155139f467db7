// How honeypots give themselves away (R13), by name, by wrapper and by the words meant for people.

export const TRAP_NAMES =
  /gform_validation_container|wpforms-field-hp|wpforms\[hp\]|_wpcf7_ak_hp|ak_hp_|honey-?_?pot|hpot|(^|[\s_\-[])hp([\s_\-\]]|$)|hp_|-hp\b|bot-?_?check|bot-?_?field|fax_only|contact_me_by_fax|nospam|no-spam|antispam-?trap|spam-?trap|(^|[\s_-])winnie|beehive|sugar-?pot|bear-?trap|h0n3y|hny-?pt|frm_verify|url2$|website2$|email_?address_?check|_gotcha|b_[0-9a-f]{20,}_[0-9a-f]{8,}|required-?_?field-?_?trap|(^|[\s_-])trap([\s_-]|$)|itsatrap|confirm_email_hp|input-hidden-spam|frc-?hp|fluent.?honey|item__?\d+__$|alt_s$/i;

/** Tried on plain words. */
export const TRAP_WORDS =
  /leave (this|it|that)? ?(field|box|input)? ?(blank|empty|unchanged|alone|unfilled)|should be left (blank|empty|unchanged)|(please )?(do not|dont|never) (fill|complete|enter|write|type)( (this|in|out|anything|here))|(must|keep|stay|remain|be) (this )?(field )?(blank|empty)\b|if (you are|youre|u r) (a )?human|(?<!\bnot an? |ro)(only )?(for )?(bots?|robots?|spammers?)( only)?$|for validation purposes|not be filled|honey ?pot|bleiben.*leer|leer lassen|dej\w+ (este campo )?(en blanco|vacio)|laiss\w+ (ce champ )?vide|lascia\w* (questo campo )?vuoto|deix\w+ (este campo )?(em branco|vazio)|laat dit veld leeg|pozostaw.* puste|оставьте (это )?(поле )?пустым|не заполня/;

/** "Enter a valid address or leave blank", "leave blank if none": an offer, not a warning. */
export const NOT_TRAP_WORDS =
  /\b(or|o|ou|oder|или|otherwise|you (may|can))\b.{0,20}(leave|dej|laiss|lass|leer|остав|keep).{0,30}(blank|empty|blanco|vacio|vide|leer|frei|пуст)|blank (if (you )?(none|not|do|dont|have|unknown|unsure|same|no)|unless|when|for (none|any|all)|to (keep|use))|(или|oder) .*(пуст|leer)/;

/** Off-the-shelf builders give the container of a trap away only by class. */
export const TRAP_AUTOCOMPLETE = /^(off|nope|no|none|false|new-password)$/i;
