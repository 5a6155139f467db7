// Says what each control asks for, scored over all roads that name it (R15), and which must never be written (R12, R13). It keeps
// its reasons and the runner-up, and says "unknown" (null) rather than guess.
import { autofillToken } from './autocomplete.ts';
import type { FieldDecision } from './decision.ts';
import type { FieldRole } from './field-role.ts';
import { FIELD_ROLES } from './field-role.ts';
import { isAllowed, kindOfRole, typeRole } from './field-limits.ts';
import { isTicked, roadsOf, type Road } from './field-roads.ts';
import { settleForm, type Draft } from './field-neighbours.ts';
import { trapContext, trapReason, type TrapContext } from './field-traps.ts';
import type { FieldSnapshot, PageSnapshot } from './page-snapshot.ts';
import { MAIN_PACKS } from './rules/languages.ts';
import type { InnerRole, LanguagePack, RolePattern } from './rules/rule.ts';

const LEAST_SCORE = 2;
const TOKEN_WEIGHT = 10;
/** A label this sure of another kind of answer beats a copied autocomplete token. */
const SURE_LABEL = 6;
/** What a second meaning in the same text counts. */
const ALTERNATIVE = 0.3;

export function classifyFields(snapshot: PageSnapshot, packs: readonly LanguagePack[] = MAIN_PACKS): FieldDecision[] {
  const book = bookFor(packs, snapshot.language);
  const drafts = snapshot.fields.map((field) => draft(field, book));
  settleForm(drafts);
  const traps = trapContext(snapshot);
  return drafts.map((each) => decide(each, traps));
}

/** Patterns of English and the page's language first; the others are asked only for words these don't know. */
interface Book {
  readonly first: readonly RolePattern[];
  readonly rest: readonly RolePattern[];
  readonly memory: Map<string, readonly RolePattern[]>;
}

/** A page is read anew at every change and says the same words. */
const books = new WeakMap<readonly LanguagePack[], Map<string, Book>>();
const MOST_WORDS = 4_000;

function bookFor(packs: readonly LanguagePack[], language: string): Book {
  const known = books.get(packs) ?? new Map<string, Book>();
  const book = known.get(language) ?? openBook(packs, language);
  if (book.memory.size > MOST_WORDS) book.memory.clear();
  books.set(packs, known.set(language, book));
  return book;
}

function openBook(packs: readonly LanguagePack[], language: string): Book {
  const isFirst = (pack: LanguagePack): boolean =>
    pack.language === 'en' || pack.language === language || !(MAIN_PACKS.includes(pack) || pack.language === 'international');
  return {
    first: packs.filter(isFirst).flatMap((pack) => pack.roles),
    rest: packs.filter((pack) => !isFirst(pack)).flatMap((pack) => pack.roles),
    memory: new Map(),
  };
}

function draft(field: FieldSnapshot, book: Book): Draft {
  if (field.type === 'hidden') return { field, role: null, score: 0, signals: [] };
  const scores = new Map<InnerRole, number>();
  const signals: string[] = [];
  const add = (role: InnerRole, strength: number, why: string): void => {
    if (!isAllowed(role, field)) return;
    scores.set(role, (scores.get(role) ?? 0) + strength);
    signals.push(`${why} → ${role}: +${strength.toFixed(1)}`);
  };
  for (const road of roadsOf(field)) {
    const inner = road.inner && road.inner !== road.words ? matches(road.inner, book) : [];
    addRoad(road, inner.some(({ role }) => isAllowed(role, field)) ? inner : matches(road.words, book), field, add);
  }
  const byType = typeRole(field);
  if (byType) add(byType.role, byType.strength, byType.why);
  addToken(field, scores, add, signals);
  return { field, ...best(scores), signals };
}

function matches(words: string, { first, rest, memory }: Book): readonly RolePattern[] {
  const known = memory.get(words);
  if (known) return known;
  const inFirst = fitting(first, words);
  const found = inFirst.length > 0 ? inFirst : fitting(rest, words);
  memory.set(words, found);
  return found;
}

function fitting(patterns: readonly RolePattern[], words: string): RolePattern[] {
  return patterns.filter((pattern) => pattern.words.test(words) && !pattern.not?.test(words)).sort((a, b) => b.strength - a.strength);
}

type Add = (role: InnerRole, strength: number, why: string) => void;

function addRoad(road: Road, found: readonly RolePattern[], field: FieldSnapshot, add: Add): void {
  const seen = new Set<InnerRole>();
  for (const pattern of found) {
    if (seen.has(pattern.role) || !isAllowed(pattern.role, field)) continue;
    const share = seen.size === 0 ? 1 : ALTERNATIVE;
    seen.add(pattern.role);
    add(pattern.role, road.weight * pattern.strength * share, `${road.road} "${road.words.slice(0, 60)}"`);
  }
}

function addToken(field: FieldSnapshot, scores: Map<InnerRole, number>, add: Add, signals: string[]): void {
  const token = autofillToken(field.autocomplete);
  if (!token) return;
  const labelled = best(scores);
  const disagrees = labelled.role !== null && labelled.score >= SURE_LABEL && isOther(labelled.role, token.role);
  if (disagrees && !isTicked(field)) signals.push(`autocomplete "${token.token}" not believed: the label says ${labelled.role}`);
  else add(token.role, TOKEN_WEIGHT + samePart(labelled, token.role), `autocomplete "${token.token}"`);
}

/** Another kind of answer, or the other part of the name: nobody says “First name” and means the whole or the last one. */
function isOther(labelled: InnerRole, role: InnerRole): boolean {
  if (kindOfRole(labelled) !== kindOfRole(role)) return true;
  return labelled === 'given-name' ? role === 'name' || role === 'family-name' : labelled === 'family-name' && role === 'given-name';
}

/** Within one kind (a name in one box or two, which part of the phone) the token knows better than the label. */
function samePart(labelled: { role: InnerRole | null; score: number }, role: InnerRole): number {
  return labelled.role !== null && labelled.role !== role && kindOfRole(labelled.role) === kindOfRole(role) ? labelled.score : 0;
}

function best(scores: Map<InnerRole, number>): { role: InnerRole | null; score: number } {
  let top: { role: InnerRole | null; score: number } = { role: null, score: 0 };
  for (const [role, score] of scores) if (score > top.score) top = { role, score };
  return top.score >= LEAST_SCORE ? top : { role: null, score: top.score };
}

function decide({ field, role, score, signals }: Draft, traps: TrapContext): FieldDecision {
  const trap = trapReason(field, traps);
  const rounded = Math.round(score * 10) / 10;
  if (trap?.certain)
    return { fieldId: field.id, role: 'honeypot', score: rounded, trap: true, signals: [...signals, `trap: ${trap.reason}`] };
  return {
    fieldId: field.id,
    role: role === null ? null : publicRole(role),
    score: rounded,
    trap: trap !== null,
    signals: trap ? [...signals, `trap: ${trap.reason}`] : [...signals],
  };
}

const PUBLIC: ReadonlySet<string> = new Set(FIELD_ROLES);

function publicRole(role: InnerRole): FieldRole {
  return PUBLIC.has(role) ? (role as FieldRole) : 'other';
}
