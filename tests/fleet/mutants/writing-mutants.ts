// Rules of what is never written, and of how a field is written (R12–R18), taken away. Guards that cover for each other go together.
import { endsOtherwise, type RuleMutant } from './rule-mutant.ts';

export const WRITING_MUTANTS: readonly RuleMutant[] = [
  {
    rule: 'R12',
    name: 'text that nobody can see is written',
    patches: [
      {
        file: 'lib/contact-form/fill-step.ts',
        find: '  if (trap || field.disabled) return false;\n  return (\n    field.visible ||',
        put: '  if (trap || field.disabled) return false;\n  return (\n    isTextLike(field) ||\n    field.visible ||',
      },
      {
        file: 'lib/contact-form/field-traps.ts',
        find: '  if (field.visible || field.proxied || !isWritten(field)) return null;',
        put: '  if (field) return null;',
      },
      {
        file: 'lib/page/fill.ts',
        find: "return visible || (proxied && write.how !== 'text'",
        put: "return visible || write.how === 'text' || (proxied && write.how !== 'text'",
      },
      { file: 'lib/page/check-form.ts', find: 'if (!visible && isTextControl(element)) {', put: 'if (!visible && !element) {' },
    ],
    scenario: '108',
    wrong: /trap-write/,
  },
  {
    rule: 'R12',
    name: 'what lies under its neighbour is taken for seen',
    patches: [
      {
        file: 'lib/page/read-page.ts',
        find: 'return withNeighbours(readField(control, form, place, reading), control, form, reading);',
        put: 'return readField(control, form, place, reading) ?? withNeighbours;',
      },
    ],
    scenario: '519',
    wrong: /trap-write/,
  },
  {
    rule: 'R12',
    name: 'writing begins at once, before late traps have hidden themselves',
    patches: [
      {
        file: 'lib/contact-form/send-message.ts',
        find: 'const left = visit.pace.loadToWriteMs - page.msSinceLoad();',
        put: 'const left = 0 * page.msSinceLoad();',
      },
      { file: 'lib/page/check-form.ts', find: '    tools.asUs(() => giveBack(element, tools.memory));\n', put: '' },
    ],
    scenario: '312',
    wrong: /trap-write/,
    pace: 'default',
  },
  {
    rule: 'R13',
    name: 'names and words of traps say nothing',
    patches: [
      {
        file: 'lib/contact-form/field-traps.ts',
        find: 'new Map(fields.map((field) => [field, namedTrap(field)]))',
        put: "new Map(fields.map((field) => [field, namedTrap(field) && '']))",
      },
    ],
    scenario: '308',
    wrong: /trap-write/,
  },
  {
    rule: 'R14',
    name: 'a trap the site insists on is passed over in silence',
    patches: [
      {
        file: 'lib/contact-form/plan-fill.ts',
        find: "return field.visible && field.required && !/checkbox|radio/.test(field.type) ? unknown(field) : leave('a trap');",
        put: "return leave('a trap');",
      },
      // What the site still wants once all is written would ask for it too.
      { file: 'lib/page/check-form.ts', find: 'missing: missingOf(bound, reading),', put: 'missing: [],' },
    ],
    scenario: '109b',
    wrong: endsOtherwise('109b'),
  },
  {
    rule: 'R15',
    name: 'labels are not read',
    patches: [
      { file: 'lib/contact-form/field-roads.ts', find: "road('label', labels.label, 8)", put: "road('label', labels.label, 0)" },
      {
        file: 'lib/contact-form/field-roads.ts',
        find: "road('aria-label', labels.ariaLabel, 7)",
        put: "road('aria-label', labels.ariaLabel, 0)",
      },
    ],
    scenario: '98a',
    wrong: endsOtherwise('98a'),
  },
  {
    rule: 'R16',
    name: 'fields are found again by a selector made of their id',
    patches: [
      {
        file: 'lib/page/bound-plan.ts',
        find: '[[id, elements.get(id) as Element]]',
        put: '[[id, document.querySelector(`#${elements.get(id)?.id}`) as Element]]',
      },
      { file: 'lib/page/bound-plan.ts', find: '  if (current) return current;\n', put: '  if (current || !known) return current;\n' },
    ],
    scenario: '86a',
    wrong: /needs-you REQUIRED_UNKNOWN: ended otherwise|not a valid selector/,
  },
  {
    rule: 'R17',
    name: 'fields of other forms are fields of this one',
    patches: [
      {
        file: 'lib/contact-form/plan-fill.ts',
        find: ".filter((field) => field.formId === formId && field.type !== 'hidden')",
        put: ".filter((field) => field.type !== 'hidden')",
      },
    ],
    scenario: '22',
    wrong: /forbidden-write/,
  },
  {
    rule: 'R18',
    name: 'the page is not told that something was written',
    patches: [
      {
        file: 'lib/page/write-text.ts',
        find: "  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data }));",
        put: '  void [element, data];',
      },
    ],
    scenario: '93',
    wrong: endsOtherwise('93'),
  },
  {
    rule: 'R18',
    name: 'a field that did not take its text is not written key by key',
    patches: [
      {
        file: 'lib/page/fill.ts',
        find: '    return tryWays(ways, write, element, tools);\n',
        put: '    return tryWays(ways.slice(9), write, element, tools);\n',
      },
    ],
    scenario: '27',
    wrong: /tel is ""/,
  },
];
