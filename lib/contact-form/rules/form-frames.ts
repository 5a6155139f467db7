// How frames of other sites that hold a contact form tell it, and what such frames hold besides. On plain words of the frame's
// title, name and address.

export const FORM_FRAME =
  /\bforms?\b|\bcontact|kontakt|inquir|enquir|message us|hsforms|hs form|hubspot|jotform|wufoo|typeform|cognito ?forms|formstack|formsite|123formbuilder|paperform|tally so|zohopublic/;

export const OTHER_FRAME =
  /captcha|challenge|\bchat|messenger|\bmaps?\b|video|youtube|vimeo|calendar|schedul|appointment|credit|financ|loan|apply|application|payment|checkout|trade|appraisal|newsletter|subscrib|survey|review|cookie|consent|login|sign ?in|\bads?\b|doubleclick|tracking|pixel|job|career/;
