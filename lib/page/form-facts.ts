// Small facts about a form in work: its key in a reading, and fingerprints of what it holds of ours.
import { classifyFields } from '../contact-form/classify-fields.ts';
import { hashText } from '../contact-form/hash-text.ts';
import { packsFor } from '../contact-form/rules/languages.ts';
import type { LanguagePack } from '../contact-form/rules/rule.ts';
import { formKey } from '../contact-form/signature.ts';
import type { BoundPlan } from './bound-plan.ts';
import type { PageReading } from './read-page.ts';
import { isTextControl } from './write-text.ts';

export function formKeyOf(form: Element | null, { snapshot, elements }: PageReading, brought: readonly LanguagePack[] = []): string {
  const found = snapshot.forms.find(({ id }) => elements.get(id) === form);
  return found ? formKey(found, snapshot, classifyFields(snapshot, packsFor(snapshot.language, brought))) : '';
}

/** Of the texts as the page holds them now; masks may have put them into another shape. */
export function writtenValues({ plan, elements }: BoundPlan): number[] {
  const texts = plan.writes.flatMap((write) => (write.how === 'text' ? (elements.get(write.fieldId) ?? []) : []));
  const values = texts.flatMap((element) => (isTextControl(element) && element.value.length > 2 ? [hashText(element.value)] : []));
  return [...new Set(values)];
}
