// A page as plain, value-free data: everything the decisions may look at and nothing they may write. `page/read-page`
// makes it and keeps the elements behind each `id`; ids are only good for that one reading.

/** Where a node lives: '' for the main document, else steps such as `frame[2]` or `shadow(x-form)` joined by '/'. */
export type NodePath = string;

export interface Box {
  /** CSS pixels, relative to the document (scroll added). */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface OptionSnapshot {
  readonly value: string;
  readonly text: string;
  readonly disabled: boolean;
  readonly selected: boolean;
}

/** Texts that may name a control, by the road they came; '' where that road has none. Whitespace folded, ≤ 300 characters each. */
export interface LabelSnapshot {
  readonly label: string;
  readonly ariaLabel: string;
  readonly ariaLabelledby: string;
  readonly legend: string;
  readonly tableCell: string;
  readonly before: string;
  readonly after: string;
  readonly placeholder: string;
  readonly title: string;
  readonly describedby: string;
}

export interface FieldSnapshot {
  readonly id: number;
  /** Position in the main document's `querySelectorAll('input,select,textarea,button')`; -1 elsewhere. */
  readonly index: number;
  /** `FormSnapshot.id` of the form or form-like container it belongs to; -1: none. */
  readonly formId: number;
  readonly path: NodePath;
  /** `custom` is an ARIA combobox, listbox, radio, checkbox or a div dropdown; `editable` a contenteditable. */
  readonly control: 'input' | 'select' | 'textarea' | 'editable' | 'custom';
  /** Lower-case `type` of an input as the browser understands it ('text' when unknown); the ARIA role of a custom control. */
  readonly type: string;
  readonly name: string;
  readonly elementId: string;
  readonly className: string;
  /** Raw autocomplete attribute. */
  readonly autocomplete: string;
  readonly labels: LabelSnapshot;
  readonly required: boolean;
  /** Which signs said so: 'required', 'aria-required', 'asterisk', 'class', 'data', 'text'. */
  readonly requiredSigns: readonly string[];
  readonly visible: boolean;
  /** Why not: 'no box', 'offscreen', 'opacity', 'clipped', 'aria-hidden', 'inert', 'covered', …; '' when visible. */
  readonly hiddenBy: string;
  /** Hidden native checkbox, radio or select that a visible label or proxy drives (R14). */
  readonly proxied: boolean;
  readonly box: Box;
  readonly disabled: boolean;
  readonly readOnly: boolean;
  readonly maxLength: number | null;
  readonly minLength: number | null;
  readonly pattern: string;
  readonly inputMode: string;
  readonly step: string;
  readonly tabIndex: number | null;
  readonly options: readonly OptionSnapshot[];
  /** Radio and checkbox only. */
  readonly checked: boolean;
  /** Whether it holds a value at the reading, never which. */
  readonly filled: boolean;
  readonly invalid: boolean;
  /** Classes and ids of its nearest wrappers that hold no other field, where builders mark their traps. */
  readonly around?: string;
  /** Of a required tick box: all the words a person would read before ticking it (at most 4,001 characters, then it is cut). */
  readonly consentWords?: string;
  /** `data-aid`, `data-name` and their like: the name a builder gave it when `name` is a number. */
  readonly dataName?: string;
  /** React, Vue or Angular keeps its value. */
  readonly controlled: boolean;
}

export interface ButtonSnapshot {
  readonly id: number;
  readonly index: number;
  readonly formId: number;
  readonly path: NodePath;
  readonly tag: string;
  /** submit, button, reset, image; '' for links and divs. */
  readonly type: string;
  /** Accessible name or value, whitespace folded. */
  readonly text: string;
  readonly name: string;
  readonly elementId: string;
  readonly className: string;
  /** Raw href of a link; '' else. */
  readonly href: string;
  readonly visible: boolean;
  readonly disabled: boolean;
  /** One of a row of tabs, and whether its panel is the one shown; absent: no tab. */
  readonly tab?: 'open' | 'closed';
  readonly box: Box;
}

export interface FormSnapshot {
  readonly id: number;
  /** Position in the main document's `querySelectorAll('form')`; -1 for form-like containers and other documents. */
  readonly index: number;
  readonly path: NodePath;
  readonly elementId: string;
  readonly name: string;
  readonly className: string;
  /** Absolute; '' when the form has none. */
  readonly action: string;
  readonly method: string;
  readonly target: string;
  readonly role: string;
  readonly ariaLabel: string;
  /** Text of the headings in it and the nearest heading before it. */
  readonly heading: string;
  /** `data-*` attributes that name the form (`data-gf_title`, `data-form-tracking-id` …), values joined by a blank. */
  readonly data: string;
  /** Classes and ids of its nearest ancestors (≤ 6), nearest first. */
  readonly around: string;
  readonly visible: boolean;
  readonly box: Box;
  readonly landmark: 'main' | 'header' | 'footer' | 'nav' | 'aside' | 'dialog' | '';
  readonly noValidate: boolean;
}

export interface LinkSnapshot {
  readonly id: number;
  /** Absolute address. */
  readonly url: string;
  readonly href: string;
  readonly text: string;
  readonly ariaLabel: string;
  readonly title: string;
  /** What it stands in, where its own words are few. */
  readonly around?: string;
  readonly landmark: FormSnapshot['landmark'];
  readonly visible: boolean;
}

export interface FrameSnapshot {
  readonly id: number;
  readonly path: NodePath;
  readonly url: string;
  readonly title: string;
  readonly name: string;
  readonly formId: number;
  readonly visible: boolean;
  readonly box: Box;
  /** Whether its document could be read (same origin, or a grant). */
  readonly readable: boolean;
}

/** Anything that looks like a CAPTCHA before it is judged: a widget element or a frame of a known provider. */
export interface CaptchaSign {
  readonly provider: 'recaptcha' | 'hcaptcha' | 'turnstile' | 'image' | 'other';
  readonly element: 'script' | 'badge' | 'widget' | 'anchor-frame' | 'challenge-frame' | 'response-field' | 'image';
  readonly size: string;
  readonly formId: number;
  readonly visible: boolean;
  readonly box: Box;
  /** A response token is there already (never its value). */
  readonly solved: boolean;
}

/** Something drawn that may be a form to a person's eye, but has no fields. */
export interface DrawnSnapshot {
  readonly tag: 'canvas' | 'object' | 'embed';
  /** Its title, label, name, id, class and address, joined by blanks. */
  readonly named: string;
  readonly visible: boolean;
  readonly box: Box;
}

export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  /** Lower-case primary language subtag of the page, from `lang` or the words on it; 'en' when unknown. */
  readonly language: string;
  readonly status: number;
  readonly headings: readonly string[];
  /** Visible text blocks in order, whitespace folded, ≤ 400 characters each, ≤ 400 blocks. */
  readonly texts: readonly string[];
  /** Texts of visible alerts, status regions, toasts and dialogs. */
  readonly alerts: readonly string[];
  readonly forms: readonly FormSnapshot[];
  readonly fields: readonly FieldSnapshot[];
  readonly buttons: readonly ButtonSnapshot[];
  readonly links: readonly LinkSnapshot[];
  readonly frames: readonly FrameSnapshot[];
  /** Absent: none. */
  readonly drawn?: readonly DrawnSnapshot[];
  readonly captchas: readonly CaptchaSign[];
  /** Names, phones, cities and ZIPs the page claims for itself (schema.org, footer), for R9. */
  readonly identity: {
    readonly names: readonly string[];
    readonly phones: readonly string[];
    readonly cities: readonly string[];
    readonly zips: readonly string[];
  };
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly chat: boolean;
  /** Page alias and name out of the site's data layer (R11), as written in its inline scripts; ≤ 500 characters. */
  readonly dataLayer?: string;
  /** MIME type of the document; other than HTML there is nothing to fill. */
  readonly contentType?: string;
}
