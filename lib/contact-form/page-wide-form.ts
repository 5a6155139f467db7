// Some sites wrap the whole page in one form: the search of the header and the newsletter of the footer stand in it beside the
// question. What belongs together stands without a button that sends between; the part with a name, an address to answer to and
// a message is ours (R14). It refuses to cut a form whose parts don't show that.
import type { FieldDecision } from './decision.ts';
import type { FieldRole } from './field-role.ts';
import type { Box, ButtonSnapshot, FieldSnapshot } from './page-snapshot.ts';

export interface OwnPart {
  readonly holdsField: (field: FieldSnapshot) => boolean;
  /** It may stand in the part or end it. */
  readonly holdsButton: (button: ButtonSnapshot) => boolean;
}

export const WHOLE: OwnPart = { holdsField: () => true, holdsButton: () => true };

type Placed = Pick<FieldSnapshot, 'index' | 'box'>;

/** `ends`: the visible buttons that could send something. All of one form. */
export function ownPart(fields: readonly FieldSnapshot[], decisions: readonly FieldDecision[], ends: readonly ButtonSnapshot[]): OwnPart {
  const parts = Map.groupBy(
    fields.filter(({ visible }) => visible),
    (field) => ends.filter((end) => isBefore(end, field)).length,
  );
  const roles = new Map(decisions.filter(({ trap }) => !trap).map(({ fieldId, role }) => [fieldId, role]));
  const rolesOf = (part: readonly FieldSnapshot[]) => part.map(({ id }) => roles.get(id) ?? null);
  const whole = [...parts.values()].filter((part) => isWhole(rolesOf(part)));
  const [own] = whole;
  const others = [...parts.values()].filter((part) => part !== own && isAnotherMatter(rolesOf(part))).flat();
  if (own === undefined || whole.length > 1 || others.length === 0) return WHOLE;
  const [first, last] = [own[0], own.at(-1)];
  return {
    holdsField: (field) => !others.includes(field) || field.required,
    holdsButton: (button) =>
      first !== undefined &&
      last !== undefined &&
      isBefore(first, button) &&
      !others.some((other) => isBefore(last, other) && isBefore(other, button)),
  };
}

const NAMES: readonly FieldRole[] = ['name', 'given-name', 'family-name'];

function isWhole(roles: readonly (FieldRole | null)[]): boolean {
  return roles.includes('message') && roles.includes('email') && NAMES.some((name) => roles.includes(name));
}

/** A search, or an address for the newsletter. */
function isAnotherMatter(roles: readonly (FieldRole | null)[]): boolean {
  return roles.includes('email') || roles.includes('search');
}

/** Native controls know their order; what is drawn has only its place. */
function isBefore(one: Placed, other: Placed): boolean {
  return one.index >= 0 && other.index >= 0 ? one.index < other.index : topOf(one.box) < topOf(other.box);
}

function topOf({ x, y }: Box): number {
  return y * 10_000 + x;
}
