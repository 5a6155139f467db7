// Reads an inquiry file: {name?, language?, buyer: {...}, vehicle?: {...}, message: text | {full, medium?, short?}}. Checks the shape only;
// whether the content can be sent is check-inquiry's question. Unknown keys are left out. What is missing and may be becomes ''.
import * as v from 'valibot';
import { builtInMessages, kindOf } from './built-in-messages.ts';
import { MESSAGE_LANGUAGES } from './choices.ts';
import type { Inquiry, MessageLength, MessageTemplates, Problem } from './inquiry.ts';
import { fieldLength } from './message-length.ts';
import { LONGEST_TEMPLATE, MESSAGE_LIMITS, SAMPLE_DEALER } from './message-limits.ts';
import { MessageTemplateError, renderMessage } from './message-template.ts';
import { messageVariables } from './message-variables.ts';

export type ParsedInquiry =
  { readonly ok: true; readonly inquiry: Inquiry } | { readonly ok: false; readonly problems: readonly Problem[] };

const LONGEST_VALUE = 300;

/** `now` in milliseconds since the epoch. Problems are all errors; their field is the path in the file, or `file`. */
export function parseInquiry(json: unknown, { id, now }: { readonly id: string; readonly now: number }): ParsedInquiry {
  const parsed = v.safeParse(INQUIRY_FILE, json);
  if (!parsed.success) return { ok: false, problems: parsed.issues.map(problemOf) };
  const { message, ...asking } = parsed.output;
  return { ok: true, inquiry: { id, ...asking, message: messageTemplates(message, asking), updatedAt: now } };
}

const TEXT = v.pipe(
  v.union([v.string(), v.pipe(v.number(), v.finite('must be a text.'))], ({ input }) =>
    input === null ? 'is missing.' : 'must be a text.',
  ),
  v.transform((value) => oneLine(String(value))),
  v.maxLength(LONGEST_VALUE, `is longer than ${LONGEST_VALUE} characters.`),
);
const OPTIONAL_TEXT = v.nullish(TEXT, '');
// Spreadsheets drop the leading zero of a ZIP when they take it for a number.
const ZIP = v.nullish(
  v.union(
    [
      v.pipe(
        v.number(),
        v.transform((zip) => String(zip).padStart(5, '0')),
      ),
      TEXT,
    ],
    'must be a text.',
  ),
  '',
);

const TEMPLATE = v.pipe(
  v.string('must be a text.'),
  v.maxLength(LONGEST_TEMPLATE, `is longer than ${LONGEST_TEMPLATE} characters.`),
  v.transform((text) => text.replace(/\r\n?/g, '\n')),
);

const BUYER = group({
  firstName: TEXT,
  lastName: TEXT,
  email: TEXT,
  phone: OPTIONAL_TEXT,
  zip: ZIP,
  city: OPTIONAL_TEXT,
  state: OPTIONAL_TEXT,
  contactPreference: OPTIONAL_TEXT,
});

const VEHICLE = group({
  interest: OPTIONAL_TEXT,
  condition: OPTIONAL_TEXT,
  year: OPTIONAL_TEXT,
  make: OPTIONAL_TEXT,
  model: OPTIONAL_TEXT,
  trim: OPTIONAL_TEXT,
  exteriorColor: OPTIONAL_TEXT,
  interiorColor: OPTIONAL_TEXT,
  mustHave: OPTIONAL_TEXT,
  avoid: OPTIONAL_TEXT,
  vin: OPTIONAL_TEXT,
  stock: OPTIONAL_TEXT,
  timeframe: OPTIONAL_TEXT,
  payment: OPTIONAL_TEXT,
  tradeIn: OPTIONAL_TEXT,
  deadline: OPTIONAL_TEXT,
});

const OPTIONAL_TEMPLATE = v.nullish(TEMPLATE, '');
const THREE_TEMPLATES = v.pipe(
  group({ full: OPTIONAL_TEMPLATE, medium: OPTIONAL_TEMPLATE, short: OPTIONAL_TEMPLATE }),
  v.check(({ full, medium, short }) => `${full}${medium}${short}`.trim() !== '', 'holds no text.'),
);
const ONE_TEMPLATE = v.pipe(
  TEMPLATE,
  v.transform((full): MessageTemplates => ({ full, medium: '', short: '' })),
);
const MESSAGE = v.lazy((input) => (typeof input === 'string' ? ONE_TEMPLATE : THREE_TEMPLATES));

const LANGUAGE = v.nullish(v.picklist(MESSAGE_LANGUAGES, `must be one of ${MESSAGE_LANGUAGES.join(', ')}.`), 'en');

const INQUIRY_FILE = group({
  name: OPTIONAL_TEXT,
  language: LANGUAGE,
  buyer: BUYER,
  vehicle: v.nullish(VEHICLE, {}),
  message: MESSAGE,
});

function group<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(
    v.custom<Readonly<Record<string, unknown>>>(isGroup, ({ input }) => groupProblem(input)),
    v.object(entries, 'is missing.'),
  );
}

function isGroup(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function groupProblem(input: unknown): string {
  return input === null ? 'is missing.' : 'must be a group of named values in { }.';
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

type Asking = Pick<Inquiry, 'buyer' | 'vehicle' | 'language'>;

// A text that is too long for the smaller fields gets our own short wording there instead of being cut.
function messageTemplates(given: MessageTemplates, asking: Asking): MessageTemplates {
  const longest = [given.full, given.medium, given.short].find(isFilled) ?? '';
  const ours = builtInMessages(kindOf(asking.vehicle), asking.language);
  const fitting = (length: MessageLength): string => {
    if (isFilled(given[length])) return given[length];
    return renderedLength(longest, asking) <= MESSAGE_LIMITS[length] ? longest : ours[length];
  };
  return { full: longest, medium: fitting('medium'), short: fitting('short') };
}

// A faulty template is kept as it is, for the check to name what is wrong.
function renderedLength(template: string, asking: Asking): number {
  try {
    return fieldLength(renderMessage(template, messageVariables(asking, SAMPLE_DEALER)));
  } catch (cause) {
    if (cause instanceof MessageTemplateError) return fieldLength(template);
    throw cause;
  }
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const field = v.getDotPath(issue) ?? 'file';
  return { field, level: 'error', message: `${field === 'file' ? 'The file' : `"${field}"`} ${issue.message}` };
}
