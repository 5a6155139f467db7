// What a row must end with in a mode: the scenario's expectation, without a phone, or with a person who presses Send.
import { afterPressCode } from '../../tests/fleet/oracle.ts';
import { click, SENT_BY_PERSON } from '../../tests/fleet/person.ts';
import type { FleetRow } from '../../tests/fleet/rows.ts';
import type { Expectation, Interlude, Scenario } from '../../tests/fleet/scenario.ts';
import type { FleetMode } from './fleet-options.ts';

const READY: Expectation = { status: 'needs-you', codes: ['READY_TO_SEND'] };

export function expectedIn(mode: FleetMode, row: FleetRow): Expectation {
  const plain = !mode.phone && row.expectedWithoutPhone ? row.expectedWithoutPhone : row.expected;
  return mode.assist ? whenAssisted(plain) : plain;
}

/** Nothing is pressed, so nothing that follows a press can be the end. */
function whenAssisted(plain: Expectation): Expectation {
  const allowed = [plain, ...(plain.or ? [plain.or] : [])];
  const before = allowed.flatMap(({ status, codes }) => {
    const kept = status === 'sent' ? [] : codes.filter((code) => !afterPressCode(code));
    return kept.length > 0 ? [{ status, codes: kept }] : [];
  });
  // A question may be seen before the press or only after it.
  const [first, or] = before;
  const pressable = first === undefined || plain.status === 'sent' || plain.codes.some((code) => afterPressCode(code));
  if (!pressable && first) return or ? { ...first, or } : first;
  return first ? { ...READY, or: first } : READY;
}

/** What goes on by itself once the person has helped ends before the press too. */
function assisted(interlude: Interlude): Interlude {
  const { afterwards } = interlude;
  return !afterwards || afterwards.codes.includes('SENT_BY_YOU') ? interlude : { ...interlude, afterwards: whenAssisted(afterwards) };
}

/** What somebody does to this row in this mode; undefined: nothing. */
export function interludeIn(mode: FleetMode, site: Scenario, row: FleetRow): Interlude | undefined {
  const plain = !mode.phone && row.expectedWithoutPhone ? row.expectedWithoutPhone : row.expected;
  if (!mode.assist || site.interlude?.when === 'filling') return site.interlude;
  if (site.interlude?.when === 'handed-over' && plain.status !== 'sent')
    return plain.codes.every(afterPressCode) ? undefined : assisted(site.interlude);
  if (plain.status !== 'sent' || !site.watch) return undefined;
  return { when: 'handed-over', steps: [click(site.watch.press), ...(site.review ?? [])], afterwards: SENT_BY_PERSON };
}
