// What fields are called in English, and in the machine names of most sites of any language.
import type { LanguagePack } from './rule.ts';

const OTHERS_NAME =
  /user|login|log in|nick|screen|display|company|business|organi[sz]ation|firm|school|employer|file|domain|product|street|city|town|state|country|event|pet\b|\bcars?\b|name of your (first|fav)|dog|cat\b|model|make\b|brand|dealer|store|shop|site|page|album|song|team|project|group|list|host|server|card|bank|account|father|mother|spouse|maiden|prefix|suffix|title|field|form|tag|class|image|photo|picture|course|department|job|position|reference|room|hotel|church|band|code|address name|book/;

export const english: LanguagePack = {
  language: 'en',
  roles: [
    {
      role: 'email-confirm',
      words:
        /(confirm|repeat|re ?(type|enter)|again|verif(y|ication)|double check|validate).*e ?mail|e ?mail.*(confirm|again|repeat|verif|re ?enter|retype|check)|^ree ?mail/,
      not: /code/,
      strength: 1.3,
    },
    {
      role: 'email',
      words: /e ?mail|\bmail ?(address|id)\b|^mail$|mailadres|\bemai\b|^reply ?to( address)?$/,
      not: /user ?name.*\bor\b|\bor\b.*(user ?name|phone|mobile)|(user ?name|phone|mobile|login|nick ?name) ?(or|\/)|subject|body|type of e ?mail|e ?mail (format|frequency|type|preference|updates|message|newsletter)|mailing address|phone|\btel\b|тел[ефe]/,
      strength: 1.1,
    },
    {
      role: 'username',
      words:
        /user ?name|user ?id\b|login ?(name|id)?$|\blog ?in\b|screen ?name|nick ?name|handle|member (id|name|number)|account (name|id)|^user$|^usr$|membership|bru[kg]ernavn|anvandarnamn|kullanici adi|felhasznalonev|uzivatelske jmeno/,
      not: /e ?mail|mail address/,
      strength: 1.15,
    },
    {
      role: 'username',
      words:
        /(e ?mail|phone).*( or |\/).*(user|login|nick|member)|e ?mail.*( or |\/).*(mobile|phone)|(user|login|nick|member|mobile|phone).*( or |\/).*e ?mail/,
      strength: 1.4,
    },
    { role: 'username', words: /\bname (or|\/) (your )?e ?mail|e ?mail (or|\/) (your )?name\b/, strength: 1.4 },
    { role: 'password', words: /pass ?word|pass ?phrase|\bpwd?\b|passwd|\bpin\b(?! ?code)/, strength: 1.4 },
    {
      role: 'given-name',
      words: /first ?n(ame)?\b|\bf ?name\b|given ?name|fore ?name|christian name|^first$|firstname|name first\b/,
      not: /last ?name|surname|first and last|company|spouse|friend/,
      strength: 1.2,
    },
    {
      role: 'family-name',
      words: /last ?n(ame)?\b|\bl ?name\b|sur ?name|family ?name|second name|^last$|lastname|name last\b/,
      not: /first ?name|first and last|company/,
      strength: 1.2,
    },
    { role: 'additional-name', words: /middle ?(name|initial)?\b|\bm ?i\b$|middlename|^m ?name$/, strength: 1.2 },
    {
      role: 'name',
      words:
        /full ?name|your ?name|(first|given) (and|&|\/) ?last ?name|contact (person|name)|name and surname|first and last|my name|name of (sender|contact|requester)|(sender|customer|client|author|person|visitor|real|guest)s? ?name|realname/,
      not: /user|company|friend|product/,
      strength: 1,
    },
    { role: 'name', words: /\bname\b|name$/, not: OTHERS_NAME, strength: 0.7 },
    { role: 'name', words: /^(author|sender|from|fio)$/, strength: 0.5 },
    { role: 'tel-extension', words: /\bext(ension|n)?\b( no)?$|phone ext/, not: /file|name/, strength: 1.3 },
    { role: 'tel-area-code', words: /area ?code/, not: /(incl\w*|with|and) (your |the )?area/, strength: 1.3 },
    { role: 'other', words: /(country|dial(ling)?) ?code/, strength: 1.4 },
    { role: 'fax', words: /\bfax\b|fax ?(no|number)|facsimile/, strength: 1.3 },
    {
      role: 'tel',
      words:
        /phone|\btel(e?fon\w*|ephone)?\b|mobile|cell ?(no|number|#)?$|\bcell\b|contact ?(no|number|#)|whats ?app|call ?back ?number|best number|[\dx#]{3} [\dx#]{3} [\dx#]{4}$|\bph\b( no)?$|daytime number|evening number/,
      not: /best time|when|prefer|type|carrier|model|brand|call me|method|how (would|should)|mobile (view|version|app)|e ?mail (or|and|\/)|(or|and|\/) e ?mail|microphone|headphone/,
      strength: 1,
    },
    {
      role: 'address-line2',
      words:
        /address( line)? ?(2|two|3)\b|line ?(2|3)\b|\bapt\b|apartment|\bsuite\b|\bunit( no| number|#)?$|address 2|addr ?2|street ?2|floor|building/,
      strength: 1.3,
    },
    {
      role: 'street-address',
      words:
        /street|address( line)? ?(1|one)\b|(mailing|home|postal|billing|delivery|shipping|residential|your|full|physical|current) address|^address(es)?\b|\baddr(ess)?$|address1|addr1|streetname|^line ?1$/,
      not: /e ?mail|reply|\bip\b|web|url|site|mac\b|house ?n(o|umber)|address (2|3)|address book|city|zip|wallet/,
      strength: 1,
    },
    {
      role: 'street-address',
      words: /^(your )?location$|where (are you (from|located|based)|do you live)|^city state (or|and) country$/,
      strength: 0.9,
    },
    { role: 'other', words: /house ?(no|number|#)|street ?number/, strength: 1.2 },
    {
      role: 'address-level2',
      words: /\bcity\b|\btown\b|suburb|locality|municipality|city$|city ?name/,
      not: /capacity|velocity|city,? (state|country|and|or)|city of birth|zip|electricity|publicity|city\/state|city \/ state/,
      strength: 1,
    },
    {
      role: 'address-level1',
      words: /\bstate\b|province|\bcounty\b|prefecture|\bregion\b|territory|^st$|state$/,
      not: /united states|statement|estate\b|marital|state your|please state|country|united|city state|view ?state/,
      strength: 1,
    },
    {
      role: 'postal-code',
      words: /\bzip\b|zip ?code|zipcode|post(al)? ?code|postcode|\bpostal$|\bzip\d+\b/,
      not: /city|file/,
      strength: 1.1,
    },
    {
      role: 'country',
      words: /country|\bnation\b/,
      not: /code|city|county|of (birth|origin)|citizenship|countr(y|ies) of interest/,
      strength: 1,
    },
    {
      role: 'organization',
      words:
        /company|organi[sz]ation|business( name)?$|\bfirm\b|employer|institution|affiliation|corporation|agency( name)?$|companies|dealership name|\borg\b|workplace|school name|club name/,
      not: /size|type|about|web|url|phone|e ?mail|address|how did|insurance company/,
      strength: 1.05,
    },
    {
      role: 'subject',
      words:
        /subject|\btopic\b|reason (for|of)|regarding|nature of|^re$|purpose of|message title|title of (your )?message|type of (enquiry|inquiry|request|question|message)|(enquiry|inquiry|question|request|contact|message) (type|topic|about|subject|category|reason)|what is (this|your) .*(about|regarding)|how can we (help|assist)|contacting (you|us) (about|for)|i (would like|want) to|feedback type|help topic|concern(ing|s)?$/,
      not: /line of your|data subject|message body/,
      strength: 1.1,
    },
    { role: 'subject', words: /^(title|category|reason|about|concerning)$/, strength: 0.5 },
    {
      role: 'message',
      words:
        /message|comment|question|enquir|inquir|feedback|how (can|may) we|tell us|describe|details|description|your (thoughts|request|opinion|text|query|needs)|notes?\b|suggestion|additional info|anything else|what can we|remarks?|\bbody\b|\bmsg\b|\bquery\b|your problem|project (brief|info)|content$|\btext\b|instructions|requirements|review\b/,
      not: /subject|type$|security question|error message|title|question (type|category|topic)|short message/,
      strength: 0.8,
    },
    {
      role: 'message',
      words:
        /^(your )?(message|comments?|enquiry|inquiry|question|feedback)s?( \/ ?\w+| or \w+| and \w+)?( required)?$|message ?(body|text)|body of/,
      strength: 1.2,
    },
    { role: 'vehicle-vin', words: /\bvin\b|vehicle identification/, strength: 1.3 },
    { role: 'vehicle-stock', words: /stock ?(no|number|#|id)|^stock$/, strength: 1.3 },
    { role: 'vehicle-year', words: /(vehicle|car|model|auto) ?year|^year$|desired year/, not: /birth|grad|exp/, strength: 1.1 },
    { role: 'vehicle-make', words: /(vehicle|car|auto) ?(make|brand)|^make$|desired make|make of/, strength: 1.1 },
    {
      role: 'vehicle-model',
      words:
        /(vehicle|car|auto)? ?model\b|vehicle of interest|interested (in )?vehicle|vehicle interest|vehicle$|interested in( an?)? ?\??$|which (car|vehicle|model)|choose (a|your) vehicle|^car$/,
      not: /year|trade|number|product/,
      strength: 1,
    },
    { role: 'vehicle-trim', words: /\btrim\b/, strength: 1.1 },
    {
      role: 'vehicle-condition',
      words: /new (or|\/|and) ?(pre ?owned|used)|vehicle (type|condition)|^condition$|\bnew used\b/,
      strength: 1.1,
    },
    { role: 'trade-in', words: /trade ?in|have a trade|trade$/, strength: 1.1 },
    { role: 'budget', words: /budget|price range|how much .*spend|monthly payment|max(imum)? price/, strength: 1.1 },
    {
      role: 'timeframe',
      words: /time ?frame|time ?line|when (do|are|would) you.*(buy|purchas|looking|plan)|how soon|purchase (date|time)/,
      strength: 1.1,
    },
    {
      role: 'department',
      words: /department|\bdept\b|who (would|do) you (like|want)|contact (whom|which)|recipient|send (this )?to|\bdivision\b/,
      not: /store|e ?mail/,
      strength: 1.1,
    },
    {
      role: 'preferred-contact-time',
      words:
        /(best|preferred|convenient|good|suitable).*(time|day|when|hour)|time to (call|contact|reach)|when (should|can|may|to) (we )?(call|contact|reach)|contact ?time|call ?time/,
      strength: 1.3,
    },
    {
      role: 'preferred-contact-method',
      words:
        /(preferred|best|prefer\w*|desired).*(contact|communication|method|way|reach|respon|reply)|(contact|reach|get back to) ?(me|us|you)? ?(by|via|through)|contact ?(me|us|you)? ?(method|preference)|how (should|would|can|may|do).*(contact|respon|reach|reply|hear back)|(reply|respond|response) (by|via|method)|method of (contact|reply|response)/,
      not: /time|when|\bnumber\b|\b(phone|telephone|cell|mobile|contact) no\b/,
      strength: 1.2,
    },
    {
      role: 'how-heard',
      words:
        /how (did|have) you (hear|find|learn|know|come|discover)|where did you (hear|find)|hear about us|hearabout|howdidyou(hear|find)|\breferr(al|ed|er) ?(by|source)?|how you (heard|found)|find us|heard/,
      strength: 1.3,
    },
    {
      role: 'url',
      words:
        /web ?(site|page|address)|\burl\b|home ?page|\bsite\b$|^site|blog address|link to|facebook|twitter|linkedin|instagram|skype|\bicq\b|\baim\b|yahoo|\bmsn\b|jabber|\bwww\b/,
      strength: 1.15,
    },
    { role: 'birth', words: /birth|\bdob\b|\bage\b|bday/, strength: 1.3 },
    {
      role: 'sensitive',
      words:
        /social security|\bssn\b|driver.?s? ?licen[cs]e|licen[cs]e (no|number|plate)|passport|tax id|card ?(no|number)|\bcvv\b|\bcvc\b|credit card|annual income|monthly income|bank account|routing/,
      strength: 1.5,
    },
    { role: 'coupon', words: /coupon ?(code|number|no)|^coupon$|promo(tion(al)?)? ?code|gift ?card|voucher|discount/, strength: 1.3 },
    {
      role: 'other',
      words:
        /order ?(no|number|id|#)|account ?(no|number|#)|invoice|customer ?(no|number|id)|ticket ?(no|number|id)|item ?(no|number|#)|serial|(friend|recipient|father|mother|spouse|child|student|patient|dealer|manager|sales ?(person|man|rep)|consultant)\w* (name|e ?mail)|co ?(buyer|signer|applicant|borrower)|sales ?(person|man|consultant|rep)s?\b|internal (notes?|use)|office use|staff (only|use)|(alternate|secondary) e ?mail|job title|position|occupation|profession|gender|\bsex\b|salutation|^mr|prefix|honorific|suffix|(your )?rating|\bstars\b/,
      strength: 1.25,
    },
    { role: 'quantity', words: /\bqty\b|quantity|amount|number of/, strength: 1.1 },
    {
      role: 'captcha',
      words:
        /captcha|security (code|image|check|word|number)|verif(y|ication|ier) ?(code|number|image|word|text|string)|anti ?(spam|robot|bot)|spam (check|protection|prevention)|(characters|letters|code|text|numbers?|word|digits|symbols)( (that )?you)? (shown|above|below|see|displayed|appear|(in|from|on) the( \w+)? (image|picture|photo|graphic|box|field|frame|figure|left|right|top|captcha|window|square)s?\b)|validation code|(type|enter|input|copy) the (code|text|characters|letters|numbers?|word|symbols|digits)|confirm(ation)? code|code (from|in|on) (the )?(image|picture)|turing|image code|random code|secure ?code|imgcode|\bvcode\b|keystring|confirm human|answer the (math|question)/,
      not: /\b(at|to|on) (the|this|my|your) (\w+ )?number\b/,
      strength: 1.5,
    },
    {
      role: 'quiz',
      words:
        /(security|math|anti ?spam|challenge|human|test|random) (question|quiz|problem)|are you (a )?(human|robot)|prove (that )?you|\bi a?m (a )?human|not a (robot|bot\b|spammer|spam ?bot)|colou?r (of|is) (the|an?) (sky|grass|snow|sun|lemon|banana)|how many (legs|letters|(days|hours|months|minutes)( are)?( there)? in)\b|\b(\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?(\+|plus|minus|times) ?[a-z\d]|solve/,
      strength: 1.45,
    },
    {
      role: 'search',
      words: /\bsearch\b|^q$|^s$|^query$|keyword|find (a|an|your|products?)\b|looking for\b|search$|^searchword|^srch/,
      not: /address|street|\bcity\b|\bstate\b|\bzip\b/,
      strength: 1.1,
    },
    {
      role: 'consent-marketing',
      words:
        /newsletter|subscribe|sign me up|promotion|special offers?|\boffers\b|marketing|(text|sms) messages?|\bsms\b|mailing list|keep me (informed|updated|posted)|opt ?(in|out)|\bun(check|tick)|receive (e ?mails?|updates|news|information|text|call|our|the|special|more)|send me (news|updates|info|offers|e ?mails?)|autodial|telemarket|automated (call|text)|\bspam me\b|join our (list|mailing)|i ?d like to (receive|hear)/,
      not: /terms of (service|use)/,
      strength: 1,
    },
    {
      role: 'consent-tos',
      words:
        /terms|conditions|privacy|\bpolicy\b|\btos\b|gdpr|data (protection|processing)|processing of (my|personal)|personal data|agreement|disclaimer|license|i have read|\brules\b/,
      strength: 1,
    },
    {
      role: 'consent-other',
      words: /\bi (hereby )?(agree|accept|consent|authorize|understand|confirm|acknowledge)|\bagree\b|\bconsent\b|\baccept\b/,
      strength: 0.7,
    },
    {
      role: 'consent-marketing',
      words: /\b(authori[sz]e|agree|consent|permission|permit|allow)\b.{0,80}\b(call|text|contact|e ?mail|sms|message|reach)/,
      strength: 1.4,
    },
  ],
};
